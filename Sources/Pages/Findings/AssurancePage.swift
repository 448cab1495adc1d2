public import Address
import Almanac
import Assurance
import Governance
public import Markup
import Publication

/// How everything stands: what is late or missed and by whom first, then framework by framework
/// and partnership by partnership.
public struct AssurancePage: Page {
    let outlook: Outlook
    /// Which page of the partnerships is asked for, and nothing else.
    let asked: Query

    public let title = "How it stands"

    /// How many of those who are late stand in one table, and how much of what is late is listed.
    private static let (mostParties, mostFindings) = (50, 25)

    /// Opens the page of a place.
    public init(_ outlook: Outlook, _ query: Query = .none) {
        self.outlook = outlook
        asked = Query.none.page(query.page)
    }

    public var above: [Crumb] { [outlook.top] }
    public var others: [Representation] { [.csv, .json] }

    public var content: HTML {
        // Further pages are of partnerships alone: what comes before them stands on the first.
        let pages = pagesOfPartnerships
        return """
            <h1>\(title)</h1>
            \(pages.page > 1 ? back : whole)\
            \(Section("Partnership by partnership", "partnerships", partnerships(pages)))\
            \(downloads)
            """
    }

    private var back: HTML {
        """
        <p><a href="\(outlook.link(.assurance))">What is late or missed, and by whom</a></p>

        """
    }

    private var whole: HTML {
        """
        <p class="lead">Every duty that binds anybody, worked out from the record on \
        \(outlook.day.inFull). What is not known is never taken to be kept.</p>
        \(DutiesAndPromises(outlook: outlook))\
        \(StandingChart(tally: outlook.standings.tally, title: "How duties stand"))\
        <p>On this page: <a href="#whom">by whom</a>, <a href="#red">what is late or missed</a>, \
        <a href="#frameworks">framework by framework</a>, <a href="#partnerships">partnership by \
        partnership</a>. See also <a href="\(outlook.link(.trend))">how it stood month by \
        month</a> and <a href="\(outlook.link(.ahead))">what becomes late or missed if nothing \
        more happens</a>.</p>
        \(Section("Late or missed, by whom", "whom", byWhom))\
        \(Section("Late or missed", "red", red))\
        \(Section("Framework by framework", "frameworks", frameworks))\(apart)
        """
    }

    private var byWhom: HTML {
        let ordered = outlook.standings.byParty.filter { $0.value.red > 0 }
            .gravestFirst(by: \.gravity)
        guard !ordered.isEmpty else { return "<p>Nobody is late, and nothing was missed.</p>\n" }
        var table = TableView(
            "Who undertook what is late or missed",
            [.init("Who"), .init("Late", isNumber: true), .init("Missed", isNumber: true)])
        for line in ordered.prefix(Self.mostParties) {
            table.add([
                outlook.named(line.key), "\(line.value[.late].grouped)",
                "\(line.value[.missed].grouped)",
            ])
        }
        return "\(table)\(cutOff(Self.mostParties, of: ordered.count))"
    }

    private var red: HTML {
        let count = outlook.standings.redCount
        guard count > 0 else { return "<p>Nothing is late or missed.</p>\n" }
        let list = FindingList(outlook.standings.red(most: Self.mostFindings), of: outlook)
        return "\(list)\(cutOff(Self.mostFindings, of: count))"
    }

    private func cutOff(_ most: Int, of all: Int) -> CutOff {
        CutOff("gravest", most, of: all, rest: "All are in the spreadsheet below.")
    }

    private var downloads: HTML {
        let parts = FindingParts(outlook.standings)
        guard parts.count == 1 else { return inParts(parts) }
        return """
            <p>Every finding with its working \(OtherForms(of: .assurance, in: outlook)).</p>

            """
    }

    private func inParts(_ parts: FindingParts) -> HTML {
        func part(_ number: Int, as form: Representation) -> Link {
            outlook.link(.assurance, as: form, asking: Query([.init("page", String(number))]))
        }
        return """
            <p>Every finding with its working is had in \(counted(parts.count, "part")) of \
            \(FindingParts.length.grouped), from <a href="\(part(1, as: .csv))">the first</a> to \
            <a href="\(part(parts.count, as: .csv))">the last</a> as a spreadsheet (CSV), or as \
            JSON from <a href="\(part(1, as: .json))">the first</a> to \
            <a href="\(part(parts.count, as: .json))">the last</a>; the number of the part stands \
            in the address. Those of a partnership stand on its page, under Duties.</p>

            """
    }
}
