import Almanac
import Assurance
import Governance
import Markup
import Publication

extension PartnershipPage {
    /// What it wants to bring about, and how far that has come.
    var objectives: HTML {
        let all = outlook.record.all(\.objectives, below: partnership.ref)
            .filter { outlook.assessor.stands($0.made) }
        guard !all.isEmpty else { return "<p>No objective is on record.</p>\n" }
        return HTML(all.enumerated().map { objective($0.element, number: $0.offset + 1) })
    }

    private func objective(_ objective: Objective, number: Int) -> HTML {
        guard let made = objective.made.value else { return "" }
        let assessor = outlook.assessor
        var facts = FactList()
        facts.add("Whose", text: made.body.map { assessor.title(of: $0.ref) } ?? made.whose.inWords)
        facts.add("Answered for by", text: assessor.publicName(made.owner))
        let progress = objective.progress.facts(by: outlook.day)
        facts.add(
            "Progress",
            progress.isEmpty
                ? "none reported"
                : HTML(
                    progress.reversed().prefix(6).map { fact in
                        """
                        \(fact.value.movement.inWords.capitalised) in the period that ended on \
                        \(fact.value.periodEnd)
                        """
                    }, separator: "<br>"))
        let isClosed = objective.closed.fact(on: outlook.day) != nil
        facts.add("State", isClosed ? "closed" : nil)
        let targets = outlook.record.all(\.targets, below: objective.ref)
            .filter { assessor.stands($0.made) }
        return """
            <h2>\(number). \(assessor.publicWords(made.says) ?? "An objective")</h2>
            \(facts)\(targets.map { target($0, of: number) })
            """
    }

    private func target(_ target: Target, of objective: Int) -> HTML {
        guard let made = target.made.value else { return "" }
        let readings = target.readings.facts(by: outlook.day)
        let measure = outlook.assessor.publicWords(made.measure) ?? "A target"
        let unit = made.unit.map { ", counted in \($0.inWords)" } ?? ""
        var table = TableView(
            "\(measure)\(unit), for objective \(objective)",
            [.init("Day"), .init("Value", isNumber: true)])
        if let baseline = made.baseline { table.add(["At the start", "\(baseline)"]) }
        for fact in readings { table.add(["\(fact.happened)", "\(fact.value.value)"]) }
        if let value = made.value {
            let by: HTML = made.due.map { "Target, by \($0)" } ?? "Target, no date given"
            table.add([by, "\(value)"])
        }
        let sentence = reached(made, readings.last)
        let chart = TargetChart(
            title: "\(measure)\(unit)",
            values: [made.baseline].compactMap { $0 } + readings.map(\.value.value),
            target: made.value, says: sentence)
        return "\(chart)<p>\(sentence)</p>\n\(table)"
    }

    /// "Target 140 by Sat 5 Oct 2024; last value 117 on Fri 1 Mar 2024: not reached."
    private func reached(_ made: TargetSet, _ last: Fact<TargetRead>?) -> String {
        guard let value = made.value else { return "No number to reach was set." }
        let by = made.due.map { "by \($0.inWords)" } ?? "with no date given"
        let target = "Target \(value) \(by)"
        guard let last else { return "\(target); no value is on record yet." }
        let now = last.value.value
        let found = "\(target); last value \(now), \(last.happened.inWords)"
        let isFall = made.baseline.map { $0 > value } ?? false
        if isFall ? now <= value : now >= value { return "\(found): reached." }
        let isOver = made.due.map { $0 < outlook.day } ?? false
        return "\(found): \(isOver ? "not reached" : "not reached yet")."
    }
}
