import Assurance
public import Governance

extension Standings {
    /// What one framework asks, by what it asks it of; what no longer counts is not in it.
    public struct Grid: Sendable {
        /// How everything stands that it asks, claim by claim.
        public private(set) var tallies: [Claim: Tally] = [:]
        /// The same, duty by duty.
        public private(set) var duties: [Cell.Key: Tally] = [:]
        /// What it asks in each partnership.
        public private(set) var partnerships: [Partnership.Key: [Cell]] = [:]
        /// What it asks of each party by itself.
        public private(set) var parties: [SubjectRef: [Cell]] = [:]

        /// How everything stands that one duty asks of one partnership or party.
        public struct Cell: Sendable {
            /// Which duty, and how it is meant.
            public let key: Key
            /// How many findings stand how.
            public fileprivate(set) var tally = Tally()
            /// Where the gravest of them stands among all of the partnership or party.
            fileprivate(set) var gravest = 0
            private var gravity = -1

            /// Which duty, and how it is meant.
            public struct Key: Hashable, Sendable {
                /// The id of the duty.
                public let duty: String
                /// What it claims.
                public let claim: Claim

                /// Joins the two.
                public init(duty: String, claim: Claim) {
                    self.duty = duty
                    self.claim = claim
                }
            }

            fileprivate init(_ key: Key) { self.key = key }

            fileprivate mutating func add(_ standing: Standing, at place: Int) {
                tally.add(standing.name)
                guard standing.gravity > gravity else { return }
                (gravest, gravity) = (place, standing.gravity)
            }

            fileprivate mutating func add(_ other: Cell) {
                tally.add(other.tally)
                guard other.gravity > gravity else { return }
                (gravest, gravity) = (other.gravest, other.gravity)
            }
        }

        /// The partnerships it asks anything in, the gravest promises first, then the gravest of
        /// what is held up; of those alike, by key.
        public var ordered: [Partnership.Key] {
            partnerships.gravestFirst { cells in
                [Claim.promise, .yardstick].flatMap { cells.tally(of: $0).gravity }
            }.map(\.key)
        }

        fileprivate mutating func add(_ cells: [Cell]) {
            for cell in cells {
                tallies[cell.key.claim, default: Tally()].add(cell.tally)
                duties[cell.key, default: Tally()].add(cell.tally)
            }
        }

        fileprivate mutating func set(_ cells: [Cell], about key: Partnership.Key) {
            partnerships[key] = cells
            add(cells)
        }

        fileprivate mutating func set(_ cells: [Cell], of party: SubjectRef) {
            parties[party] = cells
            add(cells)
        }

        fileprivate mutating func remove(about key: Partnership.Key) {
            if let cells = partnerships.removeValue(forKey: key) { subtract(cells) }
        }

        fileprivate mutating func remove(of party: SubjectRef) {
            if let cells = parties.removeValue(forKey: party) { subtract(cells) }
        }

        private mutating func subtract(_ cells: [Cell]) {
            for cell in cells {
                tallies[cell.key.claim]?.subtract(cell.tally)
                if tallies[cell.key.claim]?.all == 0 { tallies[cell.key.claim] = nil }
                duties[cell.key]?.subtract(cell.tally)
                if duties[cell.key]?.all == 0 { duties[cell.key] = nil }
            }
        }

        fileprivate var isEmpty: Bool { partnerships.isEmpty && parties.isEmpty }
    }
}

extension [Standings.Grid.Cell] {
    /// How everything of one claim in them stands.
    func tally(of claim: Standings.Claim) -> Standings.Tally {
        var tally = Standings.Tally()
        for cell in self where cell.key.claim == claim { tally.add(cell.tally) }
        return tally
    }

    /// Adds cells of the same line. Both are mostly of the same duties in the same order, so that
    /// each is looked for first behind the one before.
    fileprivate mutating func add(_ more: [Standings.Grid.Cell]) {
        var next = 0
        for cell in more {
            let isNext = indices.contains(next) && self[next].key == cell.key
            if let place = isNext ? next : firstIndex(where: { $0.key == cell.key }) {
                self[place].add(cell)
                next = place + 1
            } else {
                append(cell)
            }
        }
    }
}

/// Adds findings up, framework by framework.
struct Gathering {
    private(set) var grids: [Word: Standings.Grid] = [:]
    private(set) var byParty: [SubjectRef: Standings.Tally] = [:]
    /// How many promises of each party in each partnership are late or missed.
    private(set) var parts: [SubjectRef: [Partnership.Key: Int]] = [:]

    /// Adds the findings about a partnership; its promises, added up.
    mutating func add(_ group: [Finding], about key: Partnership.Key) -> Standings.Tally {
        let sum = Sum(group)
        for (framework, cells) in sum.lines {
            grids[framework, default: .init()].set(cells, about: key)
        }
        for (party, promised) in sum.promised {
            parts[party, default: [:]][key, default: 0] += promised.red
        }
        add(sum)
        return sum.all
    }

    /// Adds the findings about no partnership that are of one party; its promises, added up.
    mutating func add(_ group: [Finding], of party: SubjectRef) -> Standings.Tally {
        let sum = Sum(group)
        for (framework, cells) in sum.lines {
            grids[framework, default: .init()].set(cells, of: party)
        }
        add(sum)
        return sum.all
    }

    /// Takes off what was added about a partnership.
    mutating func remove(_ group: [Finding], about key: Partnership.Key) -> Standings.Tally {
        let sum = Sum(group)
        for framework in sum.lines.keys { remove(framework) { $0.remove(about: key) } }
        for (party, _) in sum.promised { parts[party]?[key] = nil }
        subtract(sum)
        return sum.all
    }

    /// Takes off what was added of a party.
    mutating func remove(_ group: [Finding], of party: SubjectRef) -> Standings.Tally {
        let sum = Sum(group)
        for framework in sum.lines.keys { remove(framework) { $0.remove(of: party) } }
        subtract(sum)
        return sum.all
    }

    private mutating func remove(
        _ framework: Word, _ remove: (inout Standings.Grid) -> Void
    ) {
        guard let place = grids.index(forKey: framework) else { return }
        remove(&grids.values[place])
        if grids.values[place].isEmpty { grids.remove(at: place) }
    }

    private mutating func add(_ sum: Sum) {
        for (party, promised) in sum.promised { byParty[party, default: .init()].add(promised) }
    }

    private mutating func subtract(_ sum: Sum) {
        for (party, promised) in sum.promised { byParty[party]?.subtract(promised) }
    }
}

/// Findings about one thing, added up by framework and duty, and by party.
private struct Sum {
    private(set) var lines: [Word: [Standings.Grid.Cell]] = [:]
    /// The promises of every party that has any findings; some have none.
    private(set) var promised: [SubjectRef: Standings.Tally] = [:]

    init(_ group: [Finding]) {
        var start = 0
        while start < group.count {
            let run = AdoptionRun(group, from: start)
            start = run.end
            let cells = run.cells.compactMap(\.self)
            promised[run.party, default: .init()].add(cells.tally(of: .promise))
            if !cells.isEmpty { lines[run.framework, default: []].add(cells) }
        }
    }

    /// All promises.
    var all: Standings.Tally {
        promised.values.reduce(into: Standings.Tally()) { $0.add($1) }
    }
}

/// Findings of one adoption that stand one behind the other, added up by duty.
private struct AdoptionRun {
    let framework: Word
    let party: SubjectRef
    private(set) var end: Int
    /// A cell for each duty of the framework that anything is asked of, at the duty's place.
    private(set) var cells: [Standings.Grid.Cell?] = []

    init(_ group: [Finding], from start: Int) {
        let key = group[start].key
        framework = key.framework
        party = key.party
        end = start
        while end < group.count, group[end].key.adoption == key.adoption {
            if group[end].counts { note(group[end], at: end) }
            end += 1
        }
    }

    private mutating func note(_ finding: Finding, at position: Int) {
        let place = finding.key.place
        while cells.count <= place { cells.append(nil) }
        if cells[place] == nil {
            cells[place] = .init(.init(duty: finding.key.duty, claim: finding.claim))
        }
        cells[place]?.add(finding.standing, at: position)
    }
}
