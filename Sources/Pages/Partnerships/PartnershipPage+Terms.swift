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
            table.add([
                "\(arrangement.inWords.capitalised)", place(of: made),
                reviewed.map { "\($0.happened)" } ?? "not on record",
                made == nil ? "" : review(of: arrangement),
            ])
        }
        return table.html
    }

    /// By when it is looked at again, and that it is late where it was not looked at since.
    private func review(of arrangement: Arrangement) -> HTML {
        guard let next = partnership.nextReview(of: arrangement, by: outlook.day) else {
            return "no day set"
        }
        let isLate = next.by < outlook.day && !next.isDone
        return isLate ? "\(StandingTag(.late, "late")) since \(next.by)" : "\(next.by)"
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
}
