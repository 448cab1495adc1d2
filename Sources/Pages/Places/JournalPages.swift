import Address
import Almanac
import Assurance
public import Governance
public import Markup
import Publication

/// One entry as anyone may read it: its number, its hash and its very bytes.
public struct ShownEntry: Hashable, Sendable {
    /// Its number.
    public let number: EntryNumber
    /// The hash of a zero byte and its bytes.
    public let hash: Digest
    /// Its bytes as text; `nil` for an entry that is not shown.
    public let text: String?

    /// Shows an entry, unless the sight withholds it.
    public init(_ number: EntryNumber, _ hash: Digest, bytes: [UInt8], in sight: Sight) {
        self.number = number
        self.hash = hash
        text = sight.record.withholds(number) ? nil : String(decoding: bytes, as: UTF8.self)
    }
}

/// The journal: every entry with its hash, and how to check them oneself.
public struct JournalPage: Page {
    private let outlook: Outlook
    private let entries: [ShownEntry]
    private let last: EntryNumber

    public let title = "The journal"

    /// How many entries stand on a page.
    public static let length = 50

    /// Lists entries, the latest first.
    public init(_ outlook: Outlook, _ entries: [ShownEntry], last: EntryNumber) {
        self.outlook = outlook
        self.entries = entries
        self.last = last
    }

    public var above: [Crumb] { [outlook.top] }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">Everything that was ever entered, \(last.number.grouped) entries, each \
        with the hash of its bytes. An entry holds the hash of the one before it, so that nothing \
        can be changed, left out or put between without all later hashes changing.</p>
        <details><summary>How to check it yourself</summary>
        <p>The hash of an entry is SHA-256 over one byte of nought and the entry’s bytes, exactly \
        as they are shown; the few that are not shown have their hash. Its member \
        <code>previous</code> is the hash of the entry before. A \
        chain cannot prove by itself that its end was not cut off: whoever keeps the hash of the \
        last entry can tell.</p></details>
        \(list)\(pages)
        """
    }

    private var list: HTML {
        var table = TableView(
            "Entries", [.init("Entry", isNumber: true), .init("What"), .init("Hash")])
        for entry in entries {
            let about = outlook.record.mentions(in: entry.number).prefix(2)
                .map { outlook.assessor.title(of: $0) }.joined(separator: "; ")
            table.add([
                "<a href=\"\(outlook.link(.entry(entry.number)))\">\(entry.number.number)</a>",
                "\(entry.text == nil ? "not shown" : about)",
                "<code>\(String(entry.hash.description.prefix(16)))…</code>",
            ])
        }
        return table.html
    }

    private var pages: HTML? {
        guard let first = entries.last?.number.number, let latest = entries.first?.number.number
        else { return nil }
        var links: [HTML] = []
        if latest < last.number {
            let from = min(last.number, latest + Self.length)
            links.append("<li><a rel=\"prev\" href=\"\(page(from))\">Later entries</a></li>\n")
        }
        if first > 1 {
            let from = page(first - 1)
            links.append("<li><a rel=\"next\" href=\"\(from)\">Earlier entries</a></li>\n")
        }
        guard !links.isEmpty else { return nil }
        return "<nav class=\"pages\" aria-label=\"Pages\">\n<ul>\n\(links)</ul>\n</nav>\n"
    }

    private func page(_ from: Int) -> Link {
        outlook.link(.journal, asking: Query([.init("from", String(from))]))
    }
}

/// One entry of the journal.
public struct EntryPage: Page {
    private let outlook: Outlook
    private let entry: ShownEntry

    /// Opens an entry.
    public init(_ outlook: Outlook, _ entry: ShownEntry) {
        self.outlook = outlook
        self.entry = entry
    }

    public var title: String { "Entry \(entry.number.number)" }

    public var above: [Crumb] {
        [
            outlook.top,
            Crumb("The journal", outlook.link(.journal)),
        ]
    }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        \(struck)\(facts)\(bytes)
        """
    }

    private var struck: HTML? {
        outlook.record.striker(of: entry.number).map {
            """
            <p class="notice">This entry was corrected or withdrawn by <a href="\
            \(outlook.link(.entry($0)))">entry \($0.number)</a>.</p>

            """
        }
    }

    private var facts: HTML {
        var facts = FactList()
        facts.add("Recorded", outlook.record.recorded(entry.number).map { "\($0)" })
        facts.add("SHA-256", "<code>\(entry.hash.description)</code>")
        let about = outlook.record.mentions(in: entry.number).map { subject -> HTML in
            .link(outlook.assessor.title(of: subject), outlook.link(to: subject))
        }
        if entry.text != nil { facts.add("About", HTML(about, separator: "<br>")) }
        return facts.html
    }

    private var bytes: HTML {
        guard let text = entry.text else {
            return """
                <p>It is not shown: it tells of a matter of which there are so few that telling of \
                it would tell of a person. Its hash is shown, so that the chain can be checked.</p>
                """
        }
        return "<pre tabindex=\"0\"><code>\(text)</code></pre>\n"
    }
}
