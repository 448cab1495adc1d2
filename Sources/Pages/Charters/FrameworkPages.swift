import Address
import Almanac
import Assurance
public import Governance
public import Markup
import Publication

/// The frameworks by which a place is judged, and who adopted each.
public struct FrameworksPage: Page {
    private let outlook: Outlook

    public let title = "Frameworks"

    /// Lists the frameworks of a place.
    public init(_ outlook: Outlook) { self.outlook = outlook }

    public var above: [Crumb] { [Crumb(outlook.record.place.title, outlook.link(.home))] }

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
            let link = outlook.link(.framework(framework.key, .overview))
            return """
                <li><a href="\(link)">\(framework.title)</a>
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

/// One framework: its principles, its duties with what each rests on, and who adopted it.
public struct FrameworkPage: Page {
    private let outlook: Outlook
    private let framework: Framework

    /// Opens a framework; `nil` where none of that word is at hand.
    public init?(_ outlook: Outlook, _ key: Word) {
        guard let framework = outlook.assessor.library.all.first(where: { $0.key == key }) else {
            return nil
        }
        self.outlook = outlook
        self.framework = framework
    }

    public var title: String { framework.title }

    public var above: [Crumb] {
        [
            Crumb(outlook.record.place.title, outlook.link(.home)),
            Crumb("Frameworks", outlook.link(.frameworks)),
        ]
    }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">Source: \(framework.source)</p>
        \(Section("Who adopted it", "adopted", adopted))\(principles)\
        \(Section("Its duties", "duties", duties))
        """
    }

    private var adopted: HTML {
        let all = outlook.terms(of: framework.key)
        guard !all.isEmpty else { return "<p>Nobody here.</p>\n" }
        let items = all.map { terms -> HTML in
            let how: HTML = terms.isAdopted ? "adopted, in force" : "held up as a yardstick"
            return """
                <li>\(outlook.named(terms.party)): \
                \(how) from \(terms.from)</li>

                """
        }
        return "<ul>\n\(items)</ul>\n"
    }

    private var principles: HTML? {
        guard !framework.principles.isEmpty else { return nil }
        let items = framework.principles.map { principle -> HTML in
            let sides = principle.commitments.map { commitment -> HTML in
                "<li>\(commitment.side.inWords.capitalised): \(commitment.says)</li>\n"
            }
            let list: HTML? = sides.isEmpty ? nil : "\n<ul>\n\(sides)</ul>\n"
            return "<li>\(principle.title)\(list)</li>\n"
        }
        return Section("Its principles", "principles", "<ol>\n\(items)</ol>\n").html
    }

    private var duties: HTML {
        var table = TableView(
            "Duties, what each rests on and how much it weighs",
            [.init("Duty"), .init("What it asks"), .init("Where it stands"), .init("It rests on")])
        for duty in framework.duties {
            let weight =
                duty.weight == .must ? "" : duty.weight == .hope ? "; a hope" : "; a question"
            table.add([
                "\(duty.id)", "\(duty.says)", "\(duty.clause)", "\(duty.basis.inWords)\(weight)",
            ])
        }
        return table.html
    }
}

extension Outlook {
    /// The terms on which a framework was adopted or held up by the day asked.
    func terms(of framework: Word) -> [Adoption.Terms] {
        inForce(record.adoptions.all).filter { $0.framework == framework }
    }

    /// The terms of adoptions that bind, or are held up, on the day asked.
    func inForce(_ adoptions: [Adoption]) -> [Adoption.Terms] {
        adoptions.filter { $0.dropped.fact(on: day) == nil }.compactMap { $0.made.value }
            .filter { $0.from <= day }
    }
}
