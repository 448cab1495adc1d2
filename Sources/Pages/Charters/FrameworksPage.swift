import Address
import Almanac
import Assurance
import Governance
public import Markup
import Publication

/// The frameworks by which a place is judged, and who adopted each.
public struct FrameworksPage: Page {
    private let outlook: Outlook

    public let title = "Frameworks"

    /// Lists the frameworks of a place.
    public init(_ outlook: Outlook) { self.outlook = outlook }

    public var above: [Crumb] { [outlook.top] }

    public var content: HTML {
        let items = outlook.assessor.library.all.map { framework -> HTML in
            let terms = outlook.terms(of: framework.key)
            let adopted = terms.count { $0.isAdopted }
            let words =
                terms.isEmpty
                ? "nobody here adopted it or holds it up"
                : adopted == 0
                    ? "held up as a yardstick; nobody here adopted it"
                    : "adopted by \(counted(adopted, "party", "parties"))"
            return """
                <li><a href="\(outlook.link(.framework(framework.key, .overview)))">\
                \(framework.title)</a>
                <p>\(counted(framework.duties.count, "duty", "duties")); \(words).</p></li>

                """
        }
        return """
            <h1>\(title)</h1>
            <p class="lead">A framework says what ought to be. It binds whoever adopted it; held \
            up as a yardstick it binds nobody.</p>
            <ul class="cards">
            \(items)</ul>
            """
    }
}

extension Outlook {
    /// The terms on which a framework was adopted or held up by the day asked.
    func terms(of framework: Word) -> [Adoption.Terms] {
        inForce(record.adoptions.all).filter { $0.framework == framework }
    }

    /// Every adoption of a framework, and every time it was held up, from the day asked or before.
    func adoptions(of framework: Word) -> [Adoption] {
        record.adoptions.all.filter { adoption in
            guard let terms = adoption.made.value else { return false }
            return terms.framework == framework && terms.from <= day
        }
    }

    /// The terms of adoptions that bind, or are held up, on the day asked.
    func inForce(_ adoptions: [Adoption]) -> [Adoption.Terms] {
        adoptions.filter { $0.dropped.fact(on: day) == nil }.compactMap { $0.made.value }
            .filter { $0.from <= day }
    }
}
