import Assurance
import Governance
import Testing

private func answered(_ day: String) -> Minute {
    Minute(day, "answer-request", "request: h1")
}

private func judged(_ day: String) -> Minute {
    Minute(day, "judge-form", "case: j1, form: partnership, reason: No one body can do it")
}

private func decided(_ day: String, _ outcome: String = "continueAsBefore") -> Minute {
    Minute(day, "decide-case", "case: j1, outcome: \(outcome), reasons: A, by: body:cabinet")
}

private func told(_ day: String) -> Minute {
    Minute(day, "feed-back-consultation", "consultation: k1")
}

private func agreed(_ day: String) -> Minute {
    Minute(day, "take-decision", "decision: d1, by: partnership:moot, matter: A new bridge")
}

private func referred(_ day: String) -> Minute {
    Minute(day, "refer-decision", "referral: x1, decision: d1, to: council")
}

private func accepted(_ day: String) -> Minute {
    Minute(day, "accept-remit", "remit: t1, person: ann")
}

@Suite struct `Every anchor of cases, consultations and seats` {
    private static let answer =
        "subject: request, form: deadline, evidence: requestAnswered, atMost: 10,"
        + " count: calendarDays, after: made"
    private static let form = "subject: case, form: exists, evidence: judgedForm, before: decided"
    private static let feedback =
        "subject: consultation, form: deadline, evidence: consultationFedBack, atMost: 10,"
        + " count: calendarDays, after: closed"
    private static let referral =
        "subject: decision, form: exists, evidence: referral, before: nextMeeting"
    private static let remit =
        "subject: seat, form: exists, evidence: remitAccepted, before: firstSitting"
    private static let closed =
        Scene.consultation + [
            Minute("2014-04-10", "close-consultation", "consultation: k1, result: replied")
        ]

    @Test(arguments: [
        Ruling("made", answer, Scene.request + [answered("2014-02-13")], .kept),
        Ruling("made", answer, Scene.request + [answered("2014-02-14")], .missed),
        Ruling("made", answer, Scene.request, on: "2014-02-13", .due),
        Ruling(
            "decided", form, Scene.joiningCase + [judged("2014-02-10"), decided("2014-02-10")],
            .kept),
        Ruling(
            "decided", form, Scene.joiningCase + [judged("2014-02-11"), decided("2014-02-10")],
            .missed),
        Ruling(
            "decided in a month", form,
            Scene.joiningCase + [judged("2014-02-11"), decided("2014-02")], .unknown),
        Ruling("not decided", form, Scene.joiningCase, .notApplicable),
        Ruling(
            "deferred, which decides nothing", form,
            Scene.joiningCase + [decided("2014-02-10", "deferred"), judged("2014-02-11")], .kept),
        Ruling("closed", feedback, closed + [told("2014-04-20")], .kept),
        Ruling("closed", feedback, closed + [told("2014-04-21")], .missed),
        Ruling("still open", feedback, Scene.consultation, .notApplicable),
    ])
    private func `is the day it says: what was begun and ended`(_ ruling: Ruling) {
        ruling.prove()
    }

    @Test(arguments: [
        Ruling(
            "nextMeeting", referral, [called, agreed("2014-03-03"), referred("2014-03-20")],
            .kept),
        Ruling(
            "nextMeeting", referral, [called, agreed("2014-03-03"), referred("2014-03-21")],
            .missed),
        Ruling(
            "nextMeeting called later", referral,
            [agreed("2014-03-03"), referred("2014-03-21"), called], .missed),
        Ruling("no nextMeeting", referral, [agreed("2014-03-03")], .notApplicable),
        Ruling(
            "nextMeeting is not the same day’s", referral, [called, agreed("2014-03-20")],
            .notApplicable),
        Ruling("firstSitting", remit, Scene.remit + [called, accepted("2014-03-20")], .kept),
        Ruling("firstSitting", remit, Scene.remit + [called, accepted("2014-03-21")], .missed),
        Ruling("firstSitting in an empty seat", remit, [seat(), called], .notApplicable),
        Ruling("no firstSitting", remit, Scene.remit, .notApplicable),
    ])
    private func `is the day it says: the meeting after it`(_ ruling: Ruling) { ruling.prove() }
}

@Suite struct `Every condition on themes, grounds, benefits and days` {
    private static let targets = "subject: partnership, form: exists, evidence: targets, when: "
    private static let made =
        Minute("2014-01-10", "make-arrangement", "partnership: moot, arrangement: targets")
    private static let rail =
        Minute("2014-02-10", "describe-partnership", "partnership: moot, themes: [rail canals]")
    private static let sum =
        "subject: ground, when: {ground: [savesMoney, newResources]}, form: exists,"
        + " evidence: groundSum"
    private static let target =
        "subject: benefit, when: {benefit: leverage}, form: exists, evidence: benefitTarget"
    private static let form =
        "subject: case, when: {once: decided}, form: exists, evidence: judgedForm"

    private static func ground(_ ground: String) -> [Minute] {
        Scene.joiningCase + [
            Minute(
                "2014-01-20", "give-ground", "case: j1, ground: \(ground), evidence: A, pence: 900"
            )
        ]
    }

    private static func benefit(_ sort: String) -> [Minute] {
        [
            Minute(
                "2014-01-20", "claim-benefit",
                "benefit: b1, partnership: moot, sort: \(sort), claim: A, target: 5")
        ]
    }

    @Test(arguments: [
        Ruling("theme", targets + "{theme: roads}", [made], .kept),
        Ruling("one of two themes", targets + "{theme: [rail, roads]}", [made], .kept),
        Ruling("another theme", targets + "{theme: rail}", [made], nil),
        Ruling("a new theme", targets + "{theme: rail}", [made, rail], .kept),
        Ruling("a theme dropped", targets + "{theme: [roads]}", [made, rail], nil),
        Ruling("ground", sum, ground("savesMoney"), .kept),
        Ruling("another ground", sum, ground("vision"), nil),
        Ruling("benefit", target, benefit("leverage"), .kept),
        Ruling("another benefit", target, benefit("influence"), nil),
        Ruling("once it is not", form, Scene.joiningCase + [judged("2014-01-20")], nil),
        Ruling(
            "once it is", form,
            Scene.joiningCase + [judged("2014-01-20"), decided("2014-02-10")], .kept),
        Ruling(
            "once, on a day not known", form,
            Scene.joiningCase + [judged("2014-01-20"), decided("2014-02")], .unknown),
    ])
    private func `says of what a duty is asked`(_ ruling: Ruling) { ruling.prove() }
}

@Suite struct `A number by standard` {
    private static let duty =
        "subject: request, form: deadline, evidence: requestAnswered, atMost: {by: standard},"
        + " count: clearWorkingDays, after: made"

    private static func standard(_ body: String, _ days: Int) -> Minute {
        Minute("2014-01-10", "set-response-standard", "body: \(body), days: \(days)")
    }

    @Test(arguments: [
        Ruling(
            "on the last", duty,
            [standard("council", 5)] + Scene.request + [answered("2014-02-10")],
            .kept),
        Ruling(
            "a day after", duty,
            [standard("council", 5)] + Scene.request + [answered("2014-02-11")],
            .missed),
        Ruling(
            "told of later", duty,
            Scene.request + [answered("2014-02-11"), standard("council", 6)], .kept),
        Ruling(
            "of another body", duty,
            [standard("parishes", 5)] + Scene.request + [answered("2014-02-10")], .unknown),
    ])
    private func `is of the working days in which the body said it answers`(_ ruling: Ruling) {
        ruling.prove()
    }
}

@Suite struct `Commitments under a principle` {
    private static let principles =
        "[{key: trust, title: Trust, commitments: [{side: county, says: It asks first},"
        + " {side: local, says: It answers}]}, {key: speed, title: Speed, commitments:"
        + " [{side: county, says: It writes soon}, {side: county, says: It phones}]}]"

    private static func duty(_ word: String) -> String {
        "subject: adoption, form: limit, evidence: commitment, atLeast: 2\(word)"
    }

    @Test(arguments: [
        Ruling("of both sides", duty(", word: trust"), principles: principles, [], .kept),
        Ruling("of one side twice", duty(", word: speed"), principles: principles, [], .missed),
        Ruling("under any principle", duty(""), principles: principles, [], .kept),
        Ruling("under none there is", duty(", word: peace"), principles: principles, [], .missed),
        Ruling("of a framework without sides", duty(""), [], .unknown),
    ])
    private func `count by side`(_ ruling: Ruling) { ruling.prove() }

    @Test func `are read from the file`() throws {
        let framework = try Framework.read(
            Shelf.own("  []", principles: Self.principles), file: "own.yaml")
        let trust = try #require(framework.principles.first)
        #expect(trust.commitments.map(\.side.text) == ["county", "local"])
        #expect(trust.commitments.map(\.says) == ["It asks first", "It answers"])
        #expect(framework.principles.last?.commitments.count == 2)
    }
}
