import Address
import Almanac
import Assurance
import Governance
public import Markup
import Publication

/// How much of a place is not shown, and why.
public struct WithheldPage: Page {
    private let outlook: Outlook

    public let title = "What is not shown, and why"

    /// Counts what is not shown of a place.
    public init(_ outlook: Outlook) { self.outlook = outlook }

    public var above: [Crumb] { [outlook.top] }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">Everything that was entered is in the journal, and nearly everything in \
        the journal may be read. Names and sentences that may not be read stand beside it, and \
        entries that tell of few complaints are shown by their hash alone. This is how much there \
        is.</p>
        \(facts)
        <p>\(outlook.livery.licensed) Papers that are published elsewhere are under the terms of \
        whoever published them.</p>
        """
    }

    private var facts: HTML {
        let ledger = outlook.ledger
        var facts = FactList()
        facts.add(
            "Names of people",
            """
            \(counted(ledger.hiddenNames, "person", "people")) not in public office, or not said \
            to be
            """
        )
        facts.add(
            "Papers",
            "\(counted(ledger.exemptPapers, "paper")) withheld: each by its public title and reason"
        )
        facts.add(
            "Items of agendas",
            """
            \(counted(ledger.exemptItems, "item")) taken without the public: each by its public \
            title
            """
        )
        facts.add(
            "Complaints", "never by what they are about, and fewer than five never by number")
        facts.add("Erased texts", erased)
        return facts.html
    }

    private var erased: HTML {
        let count = outlook.ledger.erasedNames
        return count == 0
            ? "no name was erased" : "\(counted(count, "name")) erased, each with its day"
    }
}
