import Almanac
import Governance

extension CouncilLife {
    /// What the council binds itself to, once the register has been brought in.
    func adopt(_ shire: Shire, _ diary: inout Diary) {
        let day = shire.adopted
        for (framework, keeps) in Self.kept {
            diary.note(
                "adopt-framework", on: day,
                [
                    "adoption": "\(framework)", "framework": "\(framework)",
                    "sha256": .file(of: framework), "party": "body:\(Neighbour.council)",
                    "from": .day(day), "keeps": .list(keeps.map(\.rawValue)),
                ])
            diary.note(
                "offer-document", on: day, late: 1,
                [
                    "adoption": "\(framework)", "accessible": "yes",
                    "address": "The council’s page on partnerships (made up)",
                ])
            diary.note(
                "date-review", on: day,
                [
                    "adoption": "\(framework)", "by": .day(shire.end.adding(months: 12)),
                    "owner": "\(Neighbour.council)",
                ])
        }
        take(sides: day, shire, &diary)
    }

    /// The sides of the charter with the local councils, and whom it is offered to.
    private func take(sides day: Day, _ shire: Shire, _ diary: inout Diary) {
        for (side, body) in Self.sides {
            diary.note(
                "record-party", on: day,
                ["adoption": "local-councils-framework", "side": "\(side)", "body": "\(body)"])
            diary.note(
                "name-side-contact", on: day,
                [
                    "adoption": "local-councils-framework", "side": "\(side)",
                    "post": "Secretary", "contact": "secretary of the \(side) side (made up)",
                ])
            diary.note(
                "make-commitment", on: day,
                [
                    "adoption": "local-councils-framework", "side": "\(side)",
                    "principle": "trust",
                    "says": "It hears the other side before it makes up its mind",
                ])
            diary.note(
                "set-response-standard", on: day, late: 1,
                ["body": "\(body)", "days": .number(side == "county" ? 10 : 15)])
        }
        for body in shire.others where body.sector == .parish {
            diary.note(
                "invite-signatory", on: day,
                [
                    "signatory": "charter-\(body.key)", "framework": "local-councils-framework",
                    "author": "\(Neighbour.council)", "body": "\(body.key)",
                ])
        }
    }

    /// A year with the local councils: ratings by both sides, answers, and now and then a version.
    mutating func talk(_ year: Int, in shire: Shire, _ diary: inout Diary) {
        let day = shire.start(ofYear: year).adding(days: 150).workday
        for principle in ["trust", "communication", "consultation", "advice"] {
            for (rater, usual) in [(Neighbour.council, 4), (Neighbour.association, 3)]
            where principle == "trust" || dice.chance(60) {
                diary.note(
                    "give-rating", on: day.adding(days: dice.roll(0...20)).workday,
                    late: dice.chance(25) ? 9 : 0,
                    [
                        "adoption": "local-councils-framework", "principle": "\(principle)",
                        "rater": "\(rater)", "score": .number(usual - dice.roll(0...1)),
                    ])
            }
        }
        if year == 0 { sign(shire, &diary) }
        measure(year, on: day, &diary)
        leaveOpen(year, on: day.adding(days: 12).workday, &diary)
        if year % 2 == 1 { revise(on: day.adding(days: 60).workday, shire, &diary) }
        ask(on: day.adding(days: 30).workday, year, shire, &diary)
    }

    private mutating func sign(_ shire: Shire, _ diary: inout Diary) {
        for body in shire.others where body.sector == .parish && dice.chance(70) {
            let day = shire.from.adding(days: dice.roll(120...300)).workday
            diary.note(
                "sign-charter", on: day, late: dice.roll(0...20),
                [
                    "signatory": "charter-\(body.key)",
                    "status": dice.chance(85) ? "signed" : "declined",
                    "minute": "Minute \(dice.roll(10...90)) of its own meeting",
                ])
        }
        vary(on: shire.from.adding(days: 310).workday, shire, &diary)
    }

    /// A new version: worded, put to the association, answered and adopted.
    private mutating func revise(on day: Day, _ shire: Shire, _ diary: inout Diary) {
        versions += 1
        let key = "version-\(versions)"
        let made = diary.note(
            "record-version", on: day,
            [
                "version": "\(key)", "framework": "local-councils-framework",
                "label": "Revision \(versions)", "author": "\(Neighbour.council)",
                "reason": .maybe(dice.chance(80) ? "Two years’ experience of the first text" : nil),
            ])
        let opened = diary.note(
            "open-consultation", on: day.adding(days: 3).workday, after: made,
            [
                "consultation": "\(key)", "version": "\(key)", "with": "\(Neighbour.association)",
                "closes": .day(day.adding(days: 45)),
            ])
        let said = diary.note(
            "make-comment", on: day.adding(days: 30).workday, after: opened,
            [
                "comment": "\(key)", "consultation": "\(key)", "from": "\(Neighbour.association)",
                "says": "Longer notice of highway works is wanted",
            ])
        diary.note(
            "answer-comment", on: day.adding(days: 50).workday, after: said,
            ["comment": "\(key)", "answer": "Four weeks instead of two, from next April"])
        let closed = diary.note(
            "close-consultation", on: day.adding(days: 46).workday, after: opened,
            ["consultation": "\(key)", "result": "replied"])
        diary.note(
            "feed-back-consultation", on: day.adding(days: 55).workday, after: closed,
            ["consultation": "\(key)"])
        let adopted = diary.note(
            "adopt-version", on: day.adding(days: 62).workday, late: 2, after: closed,
            ["version": "\(key)"])
        vary(on: adopted.adding(days: 20), shire, &diary)
    }

    /// Parishes ask for support, and are answered or wait.
    private mutating func ask(
        on day: Day, _ year: Int, _ shire: Shire, _ diary: inout Diary
    ) {
        let parishes = shire.others.filter { $0.sector == .parish }
        for (number, parish) in parishes.prefix(6).enumerated() where dice.chance(60) {
            let key = "request-\(year + 1)-\(number + 1)"
            let asked = day.adding(days: number * 9).workday
            diary.note(
                "request-support", on: asked,
                [
                    "request": "\(key)", "from": "\(parish.key)", "to": "\(Neighbour.council)",
                    "matter": .text(
                        dice.pick([
                            "A village bus", "Winter salt", "A play area", "Planning advice",
                        ])),
                ])
            if dice.chance(75) {
                diary.note(
                    "answer-request", on: asked.adding(days: dice.roll(4...30)).workday,
                    after: asked, ["request": "\(key)", "note": "Advice given"])
            }
        }
    }
}
