import Address
import Almanac
import Assurance
import Governance
import Markup
import Publication

extension BodyPage {
    /// What it watches over and what it recommended, where it does either.
    var scrutiny: HTML {
        let watched = outlook.assessor.watched(by: body.key, in: outlook.ledger)
        let made = outlook.assessor.recommendations(by: body.key)
        return """
            \(self.watched(watched))\(recommendations(made))
            """
    }

    private func watched(_ all: [Watched]) -> HTML? {
        guard !all.isEmpty else { return nil }
        let most = 200
        var table = TableView(
            "Partnerships it watches over, and the yearly report to it on each",
            [
                .init("Partnership"), .init("Last report"), .init("Next report"),
                .init("On its programme"),
            ])
        for one in all.prefix(most) {
            table.add([
                """
                \(outlook.named(one.partnership.ref))<br><span class="hint">for \
                \(outlook.assessor.title(of: one.body.ref))</span>
                """,
                report(one), next(one), one.planned.map { "\($0)" } ?? "not scheduled",
            ])
        }
        return Section(
            "Partnerships it watches over (\(all.count.grouped))", "watched",
            "\(table)\(CutOff("first", most, of: all.count))"
        ).html
    }

    private func report(_ one: Watched) -> HTML {
        guard let report = one.report else { return "none on record" }
        let when: HTML =
            report.value.meeting.flatMap { outlook.link(meeting: $0) }
            .map { .link(report.happened.inWords, $0) } ?? "\(report.happened)"
        let about = [
            report.value.work ? "the work" : nil,
            report.value.performance ? "performance" : nil,
        ].compactMap { $0 }.joined(separator: " and ")
        return about.isEmpty
            ? when : "\(when)<br><span class=\"hint\">on \(about)</span>"
    }

    private func next(_ one: Watched) -> HTML {
        let finding = outlook.standings.findings(in: one.partnership).first {
            $0.isPromised && $0.key.subject == one.involvement.ref
                && $0.key.party == one.body.ref && outlook.assessor.isOfAnnualReport($0)
        }
        guard let finding else { return "no duty asks for one" }
        let link = outlook.link(.finding(finding.key.name))
        let tag = FindingTag(finding: finding)
        switch finding.standing {
        case .due(let day): return "<a href=\"\(link)\">\(tag) by \(day)</a>"
        case .late(let day): return "<a href=\"\(link)\">\(tag) since \(day)</a>"
        case .missed(let day): return "<a href=\"\(link)\">\(tag) on \(day)</a>"
        case .kept: return "<a href=\"\(link)\">\(tag)</a>: the last came in time"
        default: return "<a href=\"\(link)\">\(tag)</a>"
        }
    }

    private func recommendations(_ all: [Recommendation]) -> HTML? {
        guard !all.isEmpty else { return nil }
        let most = 200
        var table = TableView(
            "What it recommended, what was said to it and whether it was done",
            [.init("What"), .init("To whom"), .init("Answer"), .init("Done?")])
        for recommendation in all.prefix(most) {
            guard let made = recommendation.made.last else { continue }
            let about: HTML? = made.value.about.map { ", about \(outlook.named($0.ref))" }
            table.add([
                """
                \(outlook.assessor.publicWords(made.value.says) ?? "")<br><span class="hint">\
                \(made.happened)\(about)</span>
                """,
                outlook.named(made.value.to.ref), answer(recommendation), done(recommendation),
            ])
        }
        return Section(
            "What it recommended", "recommended",
            "\(table)\(CutOff("latest", most, of: all.count))"
        ).html
    }

    private func answer(_ recommendation: Recommendation) -> HTML {
        guard let answer = recommendation.answered.fact(on: outlook.day) else {
            guard let due = recommendation.made.value?.due else {
                return StandingTag(.unknown, "not answered").html
            }
            return due < outlook.day
                ? "\(StandingTag(.late, "not answered")), was due \(due)"
                : "\(StandingTag(.due, "not answered yet")), due \(due)"
        }
        let reason = outlook.assessor.publicWords(answer.value.reason).map { ": \($0)" } ?? ""
        return "\(answer.value.answer.rawValue.spelt.capitalised) \(answer.happened)\(reason)"
    }

    private func done(_ recommendation: Recommendation) -> HTML {
        let day = outlook.day
        guard let answer = recommendation.answered.value(on: day) else { return "not yet answered" }
        guard answer.answer != .rejected else { return "it was rejected" }
        if let update = recommendation.updates.fact(on: day), update.value.done {
            return "\(StandingTag(.kept, "done")) \(update.happened)"
        }
        let note =
            outlook.assessor.publicWords(recommendation.updates.value(on: day)?.note)
            .map { ": \($0)" } ?? ""
        guard let by = answer.by else {
            return "\(StandingTag(.unknown, "not done, no date given"))\(note)"
        }
        let tag =
            by < day ? StandingTag(.late, "not done") : StandingTag(.due, "to be done")
        return "\(tag) by \(by)\(note)"
    }
}
