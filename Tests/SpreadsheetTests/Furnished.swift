import Governance
import TestSupport

/// A made-up place with something of every kind in it.
enum Furnished {
    static func office() throws -> Office {
        var office = try Office()
        for line in lines { try office.perform(.object([.init("as", "clerk")] + line.members)) }
        return office
    }

    private static let lines: [Datum] = [
        ["intent": "enter-person", "person": "p-0002", "name": "Ann Example"],
        ["intent": "enter-person", "person": "p-0003", "private-name": "Secret Person"],
        ["intent": "cite-source", "source": "news", "citation": "The News, 3 May 2014"],
        ["intent": "establish-body", "body": "zz", "name": "Shire, Council", "sector": "county"],
        [
            "intent": "establish-body", "body": "aa", "name": "Its \"Board\"",
            "sector": "committee", "parent": "zz", "regime": "councilCommittee",
            "happened": "2012-05", "word-of": "news",
        ],
        [
            "intent": "start-partnership", "partnership": "forum", "name": "The Forum",
            "kind": "forum", "regime": "informal", "themes": "health,roads", "area": "shire",
        ],
        [
            "intent": "start-partnership", "partnership": "aa", "name": "Its Heir",
            "kind": "network", "regime": "company", "predecessors": "forum",
            "happened": "before 2020-01-01", "word-of": "news",
        ],
        ["intent": "band-partnership", "partnership": "forum", "band": "major"],
        [
            "intent": "record-involvement", "involvement": "i1", "body": "zz",
            "partnership": "forum", "level": "leadAccountableBody",
        ],
        [
            "intent": "record-involvement", "involvement": "i2", "body": "aa",
            "partnership": "forum",
        ],
        [
            "intent": "fill-office", "of": "partnership:forum", "office": "chair",
            "person": "p-0002",
        ],
        [
            "intent": "create-seat", "seat": "s1", "partnership": "forum", "body": "zz",
            "sector": "county", "rank": "leader", "voting": "yes",
        ],
        [
            "intent": "fill-seat", "seat": "s1", "person": "p-0002", "rank": "leader",
            "deputy": "no", "happened": "2016", "word-of": "news",
        ],
        ["intent": "create-seat", "seat": "s2", "partnership": "forum", "sector": "voluntary"],
        [
            "intent": "call-meeting", "meeting": "m1", "convener": "partnership:forum",
            "day": "2025-05-07", "starts": "10:30", "venue": "=Room 1",
        ],
        ["intent": "hold-meeting", "meeting": "m1", "happened": "2025-05-07", "word-of": "news"],
        [
            "intent": "enter-risk", "risk": "r1", "of": "partnership:forum",
            "matter": "two partners fall out", "sort": "partnerFailure", "owner": "p-0003",
        ],
        ["intent": "score-risk", "risk": "r1", "likelihood": 2, "impact": 4],
        [
            "intent": "mitigate-risk", "risk": "r1", "action": "talk to them",
            "due": "2025-12-31",
        ],
        [
            "intent": "enter-risk", "risk": "r2", "of": "involvement:i2",
            "matter": "nobody comes", "sort": "people",
        ],
        ["intent": "establish-body", "body": "bb", "name": "Left Trust", "sector": "health"],
        [
            "intent": "record-involvement", "involvement": "i3", "body": "bb",
            "partnership": "forum", "level": "contributor", "happened": "2014", "word-of": "news",
        ],
        [
            "intent": "state-contribution", "involvement": "i3", "year": 2015,
            "resource": "time", "step": "used", "amount": 3,
        ],
        [
            "intent": "enter-risk", "risk": "r3", "of": "involvement:i3",
            "matter": "it goes", "sort": "exit",
        ],
        ["intent": "close-risk", "risk": "r3", "reason": "it went"],
        [
            "intent": "end-involvement", "involvement": "i3", "reason": "Its money ran out",
            "withdrew": "yes", "happened": "2019-04", "word-of": "news",
        ],
        [
            "intent": "create-seat", "seat": "s3", "partnership": "forum", "body": "bb",
            "sector": "health",
        ],
        [
            "intent": "end-seat", "seat": "s3", "reason": "Withdrawn", "happened": "2019-04",
            "word-of": "news",
        ],
        [
            "intent": "state-contribution", "involvement": "i1", "year": 2024,
            "resource": "money", "step": "committed", "amount": 1_250_050, "plan": "+Plan",
        ],
        [
            "intent": "state-contribution", "involvement": "i1", "year": 2024,
            "resource": "time", "step": "used", "amount": 12, "in-kind": "yes",
        ],
        [
            "intent": "publish-contact", "involvement": "i1", "office": "leadOfficer",
            "person": "p-0002", "address": "jo@shire.example",
        ],
        [
            "intent": "publish-contact", "involvement": "i1", "office": "secretary",
            "address": "office@shire.example",
        ],
    ]
}
