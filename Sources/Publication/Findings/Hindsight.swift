public import Almanac
public import Assurance
import Governance

/// How things stood on one day, by what was known at some time and by what is known now.
public struct Hindsight: Sendable {
    /// The day on which both stand.
    public let day: Day
    /// The day by the end of which the one was known.
    public let known: Day
    /// How many promises stood how, by what was known then.
    public let then: Standings.Tally
    /// How many stood how, by what is known now.
    public let now: Standings.Tally
    /// What stands otherwise, partnership by partnership.
    public let rows: [HindsightRow]

    /// Of how many differences it is told which entries made them; of more, of none.
    public static let most = 2_000

    /// Compares two assessments of the same day.
    ///
    /// - Parameters:
    ///   - earlier: whoever judges what was known then.
    ///   - later: whoever judges what is known now.
    public init(
        then: Standings, by earlier: Assessor, now: Standings, by later: Assessor, known: Day
    ) {
        day = later.day
        self.known = known
        self.then = then.tally
        self.now = now.tally
        let pairs = Self.pairs(then, now)
        let isTold = pairs.count <= Self.most
        rows = pairs.map { pair in
            HindsightRow(
                then: pair.then, by: earlier, now: pair.now, by: later,
                enteredAfter: isTold ? known : nil)
        }.enumerated().sorted {
            ($0.element.partnership?.word ?? "", $0.offset)
                < ($1.element.partnership?.word ?? "", $1.offset)
        }.map(\.element)
    }

    /// Whether it is told of each difference which entries made it.
    public var isTold: Bool { rows.count <= Self.most }

    private static func pairs(
        _ then: Standings, _ now: Standings
    ) -> [(then: Finding?, now: Finding?)] {
        var before: [Finding.Key: Finding] = [:]
        let earlier = then.all.filter(\.isMust)
        for finding in earlier { before[finding.key] = finding }
        var pairs: [(then: Finding?, now: Finding?)] = []
        for finding in now.all where finding.isMust {
            let one = before.removeValue(forKey: finding.key)
            if differ(one, finding) { pairs.append((one, finding)) }
        }
        for finding in earlier where before[finding.key] != nil {
            if differ(finding, nil) { pairs.append((finding, nil)) }
        }
        return pairs
    }

    /// Whether two findings tell a reader different things; what is not asked tells nothing.
    private static func differ(_ one: Finding?, _ other: Finding?) -> Bool {
        let (one, other) = (one?.asked, other?.asked)
        guard one?.isPromised == true || other?.isPromised == true else { return false }
        return one?.standing.name != other?.standing.name
            || one?.standing.day != other?.standing.day || one?.counts != other?.counts
    }
}

extension Finding {
    /// Whether it is of a promise, though it may be history.
    fileprivate var isMust: Bool { key.isAdopted && key.weight == .must }

    /// The finding, unless it does not apply.
    fileprivate var asked: Finding? { standing.name == .notApplicable ? nil : self }
}
