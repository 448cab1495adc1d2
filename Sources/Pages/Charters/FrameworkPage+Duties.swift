import Address
import Almanac
import Assurance
import Governance
import Markup
import Publication

extension FrameworkPage {
    /// What each side undertakes under each principle, and how whoever was asked rates it.
    var principles: HTML {
        guard !framework.principles.isEmpty else {
            return "<p>Its text names no principles.</p>\n"
        }
        return HTML(framework.principles.map { principle($0) })
    }

    private func principle(_ principle: Framework.Principle) -> HTML {
        let said = principle.commitments.map { commitment -> HTML in
            "<li>\(commitment.side.inWords.capitalised): \(commitment.says)</li>\n"
        }
        let since = adoptions.flatMap { adoption in
            adoption.commitments.facts(by: outlook.day).filter {
                $0.value.principle == principle.key
            }
        }.map { fact -> HTML in
            let says = outlook.assessor.publicWords(fact.value.says) ?? ""
            return """
                <li>\(fact.value.side.inWords.capitalised): \(says) \
                <span class="hint">said \(fact.happened)</span></li>

                """
        }
        let list: HTML =
            said.isEmpty && since.isEmpty
            ? "<p>No side has said what it undertakes.</p>\n"
            : "<ul>\n\(said)\(since)</ul>\n"
        return Section(
            principle.title, "principle-\(principle.key)", "\(list)\(ratings(of: principle))"
        ).html
    }

    private var adoptions: [Adoption] { outlook.adoptions(of: framework.key) }

    private func ratings(of principle: Framework.Principle) -> HTML? {
        let facts = adoptions.flatMap { $0.ratings.facts(by: outlook.day) }
            .filter { $0.value.principle == principle.key }
        guard !facts.isEmpty else { return nil }
        var table = TableView(
            "How well ‘\(principle.title)’ is lived up to, as each says",
            [.init("Who"), .init("Last said"), .init("Of 5", isNumber: true), .init("Before")])
        for rater in Set(facts.map(\.value.by)).sorted() {
            let own = facts.filter { $0.value.by == rater }
                .sorted { When.order($0.happened, $1.happened) }
            guard let last = own.last else { continue }
            let before = own.dropLast().map { "\($0.value.score)" }.joined(separator: ", ")
            table.add([
                named(rater), "\(last.happened)", "\(last.value.score)",
                before.isEmpty ? "nothing" : "\(before)",
            ])
        }
        return table.html
    }

    /// What each duty asks, and what it rests on.
    var duties: HTML {
        guard !framework.duties.isEmpty else { return "<p>Its text has no duties.</p>\n" }
        var table = TableView(
            "Duties, what each rests on and how much it weighs",
            [
                .init("Duty"), .init("What it asks"), .init("Where it stands"),
                .init("It rests on"), .init("Weight"),
            ])
        for duty in framework.duties {
            table.add([
                "\(duty.id)", "\(duty.says)", "\(duty.clause)", basis(duty),
                "\(duty.weight.inWords)",
            ])
        }
        let grid: HTML? = outlook.link(grid: framework.key).map {
            """
             <a href="\($0)">How each duty stands, partnership by partnership</a>.
            """
        }
        return "<p>In our own words.\(grid)</p>\n\(table)"
    }

    private func basis(_ duty: Duty) -> HTML {
        switch duty.basis {
        case .law(_, nil): "\(StandingTag(.unknown, "not checked")) \(duty.basis.inWords)"
        default: "\(duty.basis.inWords.capitalised)"
        }
    }
}
