public import Address
import Assurance
import Governance
public import Publication

/// Which lines of the register are asked for, and in what order.
public struct RegisterFilter: Sendable {
    private let outlook: Outlook
    private let tests: [(name: String, value: String)]
    private let sort: String?

    static let standings = [
        ("red", "Something late or missed"), ("unknown", "Something not known"),
        ("clear", "Nothing late, missed or not known"),
    ]
    static let states = [("running", "Running"), ("ended", "Ended")]
    static let orders = [
        ("name", "Name"), ("red", "Late or missed"), ("completeness", "Least complete"),
        ("days", "Longest without a change"),
    ]

    /// Reads what is asked off a query; what it does not know it leaves aside.
    public init(_ query: Query, _ outlook: Outlook) {
        self.outlook = outlook
        tests = ["kind", "area", "band", "theme", "body", "state", "standing"].compactMap { name in
            query[name].map { (name, $0) }
        }
        sort = query["sort"]
    }

    /// The lines asked for, in the order asked for.
    public var asked: [LedgerLine] {
        let all = outlook.ledger.lines
        let places = all.indices.filter { isAsked(all[$0]) }
            .map { (place: place(of: all[$0]), name: all[$0].sortedAs, offset: $0) }
        return places.sorted { ($0.place, $0.name, $0.offset) < ($1.place, $1.name, $1.offset) }
            .map { all[$0.offset] }
    }

    private func isAsked(_ line: LedgerLine) -> Bool {
        tests.allSatisfy { name, value in
            switch name {
            case "kind": value == line.row.said[.kind]
            case "area": value == line.row.said[.area]
            case "band": value == line.row.said[.band]
            case "theme": line.themes.contains { $0.text == value }
            case "body": line.parts.contains { $0.lasts && $0.body.word == value }
            case "state": (value == "ended") == (line.row.ended != nil)
            default: stands(line, value)
            }
        }
    }

    private func stands(_ line: LedgerLine, _ asked: String) -> Bool {
        let tally = outlook.standings.tallies[line.partnership] ?? .init()
        return switch asked {
        case "red": tally.red > 0
        case "unknown": tally[.unknown] > 0
        case "clear": tally.red + tally[.unknown] == 0
        default: true
        }
    }

    private func place(of line: LedgerLine) -> Int {
        switch sort {
        case "red": -(outlook.standings.tallies[line.partnership]?.red ?? 0)
        case "completeness": line.row.completeness
        case "days": -(line.row.days ?? .max)
        default: 0
        }
    }
}
