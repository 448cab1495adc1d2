import Almanac
import Assurance
import Governance
import Testing

/// Lines of the minute book drawn by lot, most of them lawful.
private struct Chronicle {
    var lots: Lots
    private var count = 0
    /// What was made so far, by the first letter of its key.
    private var made: [String: [String]] = [:]

    init(seed: UInt64) {
        lots = Lots(seed: seed)
    }

    private mutating func one(_ words: [String]) -> String {
        words.randomElement(using: &lots) ?? ""
    }

    private mutating func new(_ kind: String) -> String {
        count += 1
        made[kind, default: []].append("\(kind)\(count)")
        return "\(kind)\(count)"
    }

    private mutating func some(_ kind: String) -> String {
        made[kind]?.suffix(12).randomElement(using: &lots) ?? "\(kind)0"
    }

    private mutating func day() -> String {
        let day = on("2014-01-01").adding(days: Int.random(in: 0..<500, using: &lots))
        return Int.random(in: 0..<8, using: &lots) == 0
            ? String(day.description.prefix(7)) : day.description
    }

    mutating func next() -> (when: String?, intent: String, fields: String) {
        let draw = Int.random(in: 0..<100, using: &lots)
        if draw < 40 { return meeting() }
        if draw < 70 { return partnership() }
        if draw < 90 { return decision() }
        return place()
    }

    private mutating func meeting() -> (String?, String, String) {
        let meeting = some("m")
        switch Int.random(in: 0..<11, using: &lots) {
        case 0...2:
            let convener = one(["partnership:moot", "partnership:league", "body:cabinet"])
            return (
                day(), "call-meeting", "meeting: \(new("m")), convener: \(convener), day: \(day())"
            )
        case 3: return (day(), "move-meeting", "meeting: \(meeting), to: \(day())")
        case 4: return (day(), "cancel-meeting", "meeting: \(meeting)")
        case 5:
            let openness = one(["inPublic", "inPrivate"])
            return (day(), "hold-meeting", "meeting: \(meeting), openness: \(openness)")
        case 6:
            return (
                day(), "publish-minutes",
                "meeting: \(meeting), stage: \(one(["draft", "confirmed"]))"
            )
        case 7:
            let to = one(["leadMember", "oppositionSpokesperson"])
            return (
                day(), "send-briefing",
                "meeting: \(meeting), involvement: council-in-\(one(["moot", "league"])), to: \(to)"
            )
        case 8:
            let capacity = one(["holder", "apologies"])
            return (
                day(), "record-attendance",
                "meeting: \(meeting), seat: \(some("s")), capacity: \(capacity)"
            )
        case 9:
            return (day(), "accept-late-paper", "paper: \(some("p")), reason: It burns")
        default:
            let sort = one(["agenda", "report", "summary"])
            return (
                day(), "publish-paper",
                "paper: \(new("p")), meeting: \(meeting), sort: \(sort), title: Roads"
            )
        }
    }

    private mutating func partnership() -> (String?, String, String) {
        let (moot, part) =
            one(["moot league", "moot moot"]).split(separator: " ").last
            .map { ("\($0)", "council-in-\($0)") } ?? ("moot", "council-in-moot")
        switch Int.random(in: 0..<10, using: &lots) {
        case 0:
            let kind = one(["termsOfReference", "targets", "riskRegister", "engagement"])
            return (day(), "make-arrangement", "partnership: \(moot), arrangement: \(kind)")
        case 1:
            return (day(), "review-arrangement", "partnership: \(moot), arrangement: riskRegister")
        case 2:
            return (
                day(), "band-partnership",
                "partnership: \(moot), band: \(one(["major", "limited"]))"
            )
        case 3:
            let level = one(["fullPartner", "papersOnly"])
            return (day(), "change-involvement", "involvement: \(part), level: \(level)")
        case 4:
            let (office, person) = (one(["leadMember", "leadOfficer"]), one(["ann", "bob"]))
            let word = one(["fill-office", "publish-contact"])
            let whose = word == "fill-office" ? "of: involvement:" : "involvement: "
            return (day(), word, "\(whose)\(part), office: \(office), person: \(person)")
        case 5...7: return seat(at: moot)
        case 8: return (day(), "answer-overlap", "involvement: \(part), other: league, answer: No")
        default:
            let key = new("guild")
            guard Bool.random(using: &lots) else {
                return (day(), "end-partnership", "partnership: \(some("guild"))")
            }
            return (
                day(), "start-partnership",
                "partnership: \(key), name: A guild, kind: network, themes: [roads], area: shire,"
                    + " regime: informal"
            )
        }
    }

    private mutating func seat(at moot: String) -> (String?, String, String) {
        switch Int.random(in: 0..<3, using: &lots) {
        case 0:
            return (
                day(), "create-seat",
                "seat: \(new("s")), partnership: \(moot), body: \(one(["council", "city"])),"
                    + " sector: county, voting: \(one(["yes", "no"]))"
            )
        case 1:
            return (day(), "fill-seat", "seat: \(some("s")), rank: \(one(["leader", "officer"]))")
        default: return (day(), "vacate-seat", "seat: \(some("s"))")
        }
    }

    private mutating func decision() -> (String?, String, String) {
        let part = "council-in-\(one(["moot", "league"]))"
        switch Int.random(in: 0..<11, using: &lots) {
        case 0, 1:
            return (
                day(), "seek-approval",
                "approval: \(new("a")), of: moot, by: \(part), from: cabinet, report: \(some("p"))"
            )
        case 2: return (day(), "decide-approval", "approval: \(some("a")), outcome: approved")
        case 3: return (day(), "explain-approval", "approval: \(some("a")), reason: The floods")
        case 4:
            return (
                day(), "record-headings",
                "paper: \(some("p")), given: [title date], reference: \(one(["77", "78"])),"
                    + " background: none, relies-on: [letters]"
            )
        case 5:
            let by = one(["partnership:moot", "body:council"])
            return (day(), "take-decision", "decision: \(new("d")), by: \(by), matter: A plan")
        case 6: return (day(), "make-promise", "promise: \(new("q")), by: body:council, matter: X")
        case 7: return (day(), "date-promise", "promise: \(some("q")), due: 2014-05-05")
        case 8: return (day(), "keep-promise", "promise: \(some("q"))")
        case 9:
            return (
                day(), "record-involvement",
                "involvement: \(new("i")), body: council, partnership: \(some("guild"))"
            )
        default:
            let resource = one(["time", "assets", "knowledge", "money"])
            let needed = Int.random(in: 9...11, using: &lots)
            return (
                day(), "test-resources",
                "involvement: \(part), resource: \(resource), needed: \(needed), available: 10"
            )
        }
    }

    private mutating func place() -> (String?, String, String) {
        switch Int.random(in: 0..<6, using: &lots) {
        case 0:
            let kind = one(["targets", "minutes", "published", "member", "promiseKept"])
            return (
                nil, "keep-evidence", "of: partnership:moot, evidence: [\(kind)], from: 2014-01-01"
            )
        case 1:
            return (
                day(), "record-look", "subject: partnership:moot, evidence: targets, found: none"
            )
        case 2:
            return (
                day(), "record-version",
                "version: \(new("v")), framework: local-councils-framework, label: X,"
                    + " author: council"
            )
        case 3: return (day(), "adopt-version", "version: \(some("v"))")
        case 4:
            return (
                day(), "give-rating",
                "adoption: local-councils-framework, principle: trust,"
                    + " rater: \(one(["council", "parishes"])), score: 3"
            )
        default:
            let entry = Int.random(in: 20...(20 + count), using: &lots)
            return (nil, "withdraw-entry", "entry: \(entry), reason: A slip")
        }
    }
}

@Suite struct `After every entry` {
    @Test(arguments: [1, 2, 3, 4])
    func `judging again only what it touched gives the same findings as judging everything`(
        seed: UInt64
    ) {
        var world = World.adopting(keeps: [.attendance, .held])
        world.does(Scene.league)
        world.adopt("partnership-protocol", by: "body:city", as: "city-protocol")
        var chronicle = Chronicle(seed: seed)
        var live = LiveFindings(on: on("2026-01-05"), by: world.library)
        live.refresh(from: world.record)
        var accepted = 0
        while accepted < 90 {
            let line = chronicle.next()
            let reported = line.when.map { ", happened: \($0), word-of: book" } ?? ""
            guard let entry = try? world.attempt(line.intent, line.fields + reported) else {
                continue
            }
            accepted += 1
            live.follow(entry, in: world.record)
            live.refresh(from: world.record)
            let whole = world.assessor(on: "2026-01-05").findings()
            let kept = live.all(of: world.record)
            guard kept != whole else { continue }
            let differing = zip(kept, whole).first { $0 != $1 }
            Issue.record(
                """
                after entry \(entry.number), \(line.intent) \(line.fields): \
                \(differing.map { "\($0.key.name) \($0.standing) or \($1.standing)" } ?? "length")
                """)
            return
        }
    }
}
