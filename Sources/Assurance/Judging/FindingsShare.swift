import Governance

/// One of several shares of all findings of a day.
///
/// Shares can be judged side by side, because nothing judged in one changes another. Each has some
/// of the partnerships, so that what is looked up of a partnership is looked up once.
public struct FindingsShare: Sendable {
    fileprivate var found: [Finding] = []
    /// How many findings each plot has, and where it stands among all plots.
    fileprivate var plots: [(place: Int, count: Int)] = []

    /// What one adoption asks in one partnership, or of the party by itself.
    private struct Plot {
        let place: Int
        let adoption: Adoption
        let partnership: Partnership.Key?
    }

    init(_ assessor: Assessor, _ share: Int, of shares: Int) {
        let clerk = Clerk(assessor)
        // What belongs to no partnership is the first of them.
        var numbers: [Partnership.Key?: Int] = [nil: 0]
        var mine: [Int: [Plot]] = [:]
        var place = 0
        for adoption in assessor.record.adoptions.all {
            for key in assessor.plots(of: adoption, clerk) {
                let number = numbers[key] ?? numbers.count
                numbers[key] = number
                place += 1
                guard number % shares == share else { continue }
                mine[number, default: []].append(
                    Plot(place: place, adoption: adoption, partnership: key))
            }
        }
        // There are about as many findings as entries.
        found.reserveCapacity(assessor.record.last.number / max(1, shares))
        var round = Round(clerk)
        for (_, plots) in mine.sorted(by: { $0.key < $1.key }) {
            for plot in plots { judge(plot, assessor, &round) }
        }
    }

    private mutating func judge(_ plot: Plot, _ assessor: Assessor, _ round: inout Round) {
        let before = found.count
        assessor.add(findingsOf: plot.adoption, in: plot.partnership, &round, to: &found)
        plots.append((plot.place, found.count - before))
    }
}

/// All findings of a day as several shares judged them, in the order of a whole assessment.
///
/// Nothing is copied from the shares: of a million findings that would take longer than a tenth
/// of judging them.
public struct SharedFindings: Sequence, Sendable {
    private let pieces: [ArraySlice<Finding>]

    /// Puts the shares in order: all of one day and record, each once.
    public init(_ shares: [FindingsShare]) {
        var all: [(place: Int, piece: ArraySlice<Finding>)] = []
        for share in shares {
            var first = 0
            for plot in share.plots where plot.count > 0 {
                all.append((plot.place, share.found[first..<first + plot.count]))
                first += plot.count
            }
        }
        all.sort { $0.place < $1.place }
        pieces = all.map(\.piece)
    }

    /// How many there are.
    public var count: Int { pieces.reduce(0) { $0 + $1.count } }

    /// Goes through them in their order.
    public func makeIterator() -> FlattenSequence<[ArraySlice<Finding>]>.Iterator {
        pieces.joined().makeIterator()
    }
}

extension Assessor {
    /// One of several shares of the findings; all of them together have every finding once.
    ///
    /// - Parameters:
    ///   - share: which share, from 0.
    ///   - shares: how many there are, at least one.
    public func share(_ share: Int, of shares: Int) -> FindingsShare {
        FindingsShare(self, share, of: shares)
    }
}
