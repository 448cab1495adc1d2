public import Assurance
public import Governance

/// How many findings of one duty stand how in one partnership, or of one body by itself.
public struct GridRow: Row {
    /// The framework.
    public let framework: Word
    /// The partnership; `nil` where it is about none.
    public let partnership: Partnership.Key?
    /// The party that is asked by itself; `nil` where it is about a partnership.
    public let party: SubjectRef?
    /// What the partnership or the party is called.
    public let name: String
    /// The duty, what it claims and how many stand how.
    public let cell: Standings.Grid.Cell
    /// What the duty asks.
    public let says: String

    public static let columns =
        ["framework", "claim", "duty", "says", "partnership", "party", "name"]
        + Standing.Name.allCases.map(\.rawValue)

    public var values: [Datum] {
        [
            .text(framework.text), .text(cell.key.claim.rawValue), .text(cell.key.duty),
            .text(says), .optional(partnership?.word), .optional(party?.description), .text(name),
        ] + Standing.Name.allCases.map { .number(cell.tally[$0]) }
    }
}

extension Assessor {
    /// The duties of a framework, each once: as the newest version at hand has them and in its
    /// order, then those that only other versions have that somebody here adopted or held up.
    public func duties(of framework: Word) -> [Duty] {
        var files = [library.digest(of: framework)].compactMap(\.self)
        for adoption in record.adoptions.all {
            guard let terms = adoption.made.value, terms.framework == framework,
                !files.contains(terms.file)
            else { continue }
            files.append(terms.file)
        }
        var seen: Set<String> = []
        return files.compactMap { library[$0] }.flatMap(\.duties)
            .filter { seen.insert($0.id).inserted }
    }

    /// What a framework asks, a row for each partnership and duty, and last for each party and
    /// duty that is about no partnership.
    public func grid(of framework: Word, in standings: Standings) -> [GridRow] {
        let grid = standings.grid(of: framework)
        let says = Dictionary(uniqueKeysWithValues: duties(of: framework).map { ($0.id, $0.says) })
        let order = Dictionary(
            uniqueKeysWithValues: duties(of: framework).enumerated().map { ($1.id, $0) })
        let rows = { (partnership: Partnership.Key?, party: SubjectRef?, cells: [Cell]) in
            let name = (partnership?.ref ?? party).map { self.title(of: $0) } ?? ""
            return cells.sorted { one, other in
                (order[one.key.duty] ?? .max, one.key.claim.rawValue)
                    < (order[other.key.duty] ?? .max, other.key.claim.rawValue)
            }.map { cell in
                GridRow(
                    framework: framework, partnership: partnership, party: party, name: name,
                    cell: cell, says: says[cell.key.duty]?.onOneLine ?? "")
            }
        }
        return grid.partnerships.sorted { $0.key < $1.key }.flatMap { rows($0.key, nil, $0.value) }
            + grid.parties.sorted { $0.key < $1.key }.flatMap { rows(nil, $0.key, $0.value) }
    }

    private typealias Cell = Standings.Grid.Cell
}
