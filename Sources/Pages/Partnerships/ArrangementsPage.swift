public import Address
import Almanac
import Assurance
import Governance
public import Markup
import Publication

/// Who is in what: bodies by partnerships as a table, and which partnerships are about the same.
public struct ArrangementsPage: Page {
    private let outlook: Outlook

    public let title = "Arrangements"

    /// Lays out the arrangements of a place.
    public init(_ outlook: Outlook) { self.outlook = outlook }

    public var above: [Crumb] { [Crumb(outlook.record.place.title, outlook.link(.home))] }
    public var others: [Representation] { [.csv, .json] }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">Which bodies are in which partnerships, and which partnerships have a \
        theme and an area in common.</p>
        \(Section("Bodies by partnerships", "bodies", bodies))\
        \(Section("About the same in the same area", "overlaps", overlaps))\
        \(Section("Which took over from which", "successors", successors))\
        <p>The overlaps <a href="\(outlook.link(.arrangements, as: .csv))">as a spreadsheet (CSV)\
        </a> or <a href="\(outlook.link(.arrangements, as: .json))">as JSON</a>.</p>
        """
    }

    /// More than so many columns are listed instead, because nobody can read them as a table.
    private static let widest = 16

    private var bodies: HTML {
        let running = outlook.record.partnerships.all.filter { outlook.assessor.isRunning($0) }
        var levels: [Body.Key: [Partnership.Key: String]] = [:]
        for involvement in outlook.record.involvements.all
        where outlook.assessor.isInvolved(involvement) {
            guard let between = involvement.between else { continue }
            let level = involvement.level(on: outlook.day)?.level.inWords
            levels[between.body, default: [:]][between.partnership] = level ?? "in it"
        }
        let keys = running.map(\.key)
        let rows = levels.filter { $0.value.keys.contains { keys.contains($0) } }
            .map { (name: outlook.assessor.title(of: $0.key.ref), key: $0.key, levels: $0.value) }
            .sorted { $0.name < $1.name }
        guard !rows.isEmpty else { return "<p>No body is in any on record.</p>\n" }
        guard keys.count <= Self.widest else {
            return list(rows.map { ($0.key, keys.filter($0.levels.keys.contains)) })
        }
        var table = TableView(
            "Bodies, and the part each has in each partnership",
            [.init("Body")] + running.map { .init($0.name(on: outlook.day)) })
        for row in rows {
            table.add(
                [outlook.named(row.key.ref)] + keys.map { "\(row.levels[$0] ?? "")" })
        }
        return table.html
    }

    private func list(_ rows: [(body: Body.Key, partnerships: [Partnership.Key])]) -> HTML {
        var table = TableView(
            "Bodies, and the partnerships each is in", [.init("Body"), .init("Partnerships")])
        for row in rows {
            table.add([
                outlook.named(row.body.ref),
                HTML(row.partnerships.map { outlook.named($0.ref) }, separator: ", "),
            ])
        }
        return table.html
    }

    private var overlaps: HTML {
        let rows = outlook.assessor.overlaps().filter { $0.successor == nil }
        guard !rows.isEmpty else { return "<p>None are.</p>\n" }
        let most = 200
        var table = TableView(
            "Partnerships with a theme and an area in common",
            [.init("One"), .init("Other"), .init("Themes"), .init("Why both are wanted")])
        for row in rows.prefix(most) {
            let answer: HTML =
                row.answers.isEmpty
                ? StandingTag(.unknown, "no answer on record").html
                : HTML(row.answers.map { "\($0)" }, separator: "<br>")
            table.add([
                outlook.named(row.one.ref), outlook.named(row.other.ref),
                "\(row.themes.joined(separator: ", "))", answer,
            ])
        }
        let more: HTML? =
            rows.count > most
            ? "<p>And \((rows.count - most).grouped) more, in the spreadsheet.</p>\n" : nil
        return "\(table)\(more)"
    }

    private var successors: HTML {
        let rows = outlook.assessor.overlaps().compactMap { row -> HTML? in
            guard let successor = row.successor else { return nil }
            let other = successor == row.one ? row.other : row.one
            return """
                <li>\(outlook.named(successor.ref)) took over from \(outlook.named(other.ref))</li>

                """
        }
        return rows.isEmpty ? "<p>None did.</p>\n" : "<ul>\n\(rows)</ul>\n"
    }
}
