import Almanac
import Assurance
import Governance
import Markup
import Publication

extension PartnershipPage {
    /// How it is run, and its governing document clause by clause.
    var terms: HTML {
        """
        \(Section("How it is run", "arrangements", arrangements))\
        \(Section("Its governing document, clause by clause", "clauses", clauses))
        """
    }

    private var arrangements: HTML {
        var table = TableView(
            "Arrangements, where each stands and when it is looked at again",
            [
                .init("Arrangement"), .init("Where it stands"), .init("Last reviewed"),
                .init("Review by"),
            ])
        for arrangement in Arrangement.allCases {
            let made = partnership.arrangements.facts(by: outlook.day)
                .last { $0.value.arrangement == arrangement }
            let reviewed = partnership.reviews.facts(by: outlook.day)
                .last { $0.value.arrangement == arrangement }
            let review: HTML = made?.value.reviewBy.map { "\($0)" } ?? "no day set"
            table.add([
                "\(arrangement.inWords.capitalised)", place(of: made),
                reviewed.map { "\($0.happened)" } ?? "not on record",
                made == nil ? "" : review,
            ])
        }
        return table.html
    }

    private func place(of made: Fact<ArrangementMade>?) -> HTML {
        guard let made else { return "not on record" }
        guard let address = outlook.assessor.publicWords(made.value.address) else {
            return "made \(made.happened)"
        }
        return "\(HTML.elsewhere(address, address)), made \(made.happened)"
    }

    private var clauses: HTML {
        let facts = partnership.clauses.facts(by: outlook.day)
        guard !facts.isEmpty else {
            return "<p>Nobody has entered yet which clauses it has.</p>\n"
        }
        var table = TableView(
            "Clauses looked for", [.init("Clause"), .init("Found"), .init("Where")])
        for clause in GoverningClause.allCases {
            guard let fact = facts.last(where: { $0.value.clause == clause }) else { continue }
            table.add([
                "\(clause.inWords.capitalised)", "\(fact.value.found.inWords)",
                "\(outlook.assessor.publicWords(fact.value.reference) ?? "")",
            ])
        }
        return table.html
    }

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
                        "\(fact.value.movement.inWords.capitalised) by \(fact.value.periodEnd)"
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
        let unit = made.unit.map { " " + $0.inWords } ?? ""
        let measure = outlook.assessor.publicWords(made.measure) ?? "A target"
        let caption = "\(measure)\(unit), for objective \(objective)"
        var table = TableView(caption, [.init("Day"), .init("Value", isNumber: true)])
        if let baseline = made.baseline { table.add(["At the start", "\(baseline)"]) }
        for fact in target.readings.facts(by: outlook.day) {
            table.add(["\(fact.happened)", "\(fact.value.value)"])
        }
        if let value = made.value {
            let by: HTML = made.due.map { "Target, by \($0)" } ?? "Target, no date given"
            table.add([by, "\(value)"])
        }
        return table.html
    }
}
