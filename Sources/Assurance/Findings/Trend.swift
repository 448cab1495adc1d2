public import Almanac
public import Governance

/// How many promises stood how, on each of many days.
///
/// What it counts is what `check` adds up: findings of frameworks that were adopted, of duties
/// that are musts, as long as they count.
public struct Trend: Sendable {
    /// The days, each later than the one before it.
    public let days: [Day]
    let record: Record
    let library: Library
    /// Whoever judges the record on each of the days.
    let assessors: [Assessor]

    /// How many findings stand how on one day.
    public struct Count: Hashable, Sendable {
        // One place for each standing: they are added up by the million.
        private var places = SIMD8<Int>()

        /// Starts with none.
        public init() {}

        /// How many stand so.
        public subscript(name: Standing.Name) -> Int { places[name.place] }

        /// The number for each standing that there is.
        public var numbers: [Standing.Name: Int] {
            let all = Standing.Name.allCases.map { ($0, self[$0]) }
            return Dictionary(uniqueKeysWithValues: all.filter { $0.1 > 0 })
        }

        /// Adds findings, as far as they count.
        public mutating func add(_ findings: some Sequence<Finding>) {
            for finding in findings where finding.isCounted {
                places[finding.standing.name.place] += 1
            }
        }

        /// Adds one that stands so.
        public mutating func add(_ name: Standing.Name) { places[name.place] += 1 }

        /// Adds another count.
        public mutating func add(_ other: Count) {
            places &+= other.places
        }

        /// Takes off another count that was added before.
        public mutating func subtract(_ other: Count) {
            places &-= other.places
        }
    }

    /// Gets ready to count on some days; they are put in order, each once.
    public init(_ record: Record, on days: [Day], by library: Library) {
        self.days = Set(days).sorted()
        self.record = record
        self.library = library
        let any = Assessor(record, on: self.days.first ?? .first, by: library)
        assessors = self.days.map { Assessor(any, on: $0) }
    }

    /// The partnerships of which anything can be counted, each by itself.
    public var partnerships: [Partnership.Key] { record.partnerships.all.map(\.key) }

    /// What stands how in one partnership, for each of the days.
    public func counts(in partnership: Partnership.Key) -> [Count] {
        var sweep = Sweep(self, partnership)
        return sweep?.run() ?? []
    }

    /// What parties promised by themselves and stands how, for each of the days.
    ///
    /// - Parameter isWanted: whether a finding is to be counted.
    public func countsOfParties(
        where isWanted: @escaping (Finding, Assessor) -> Bool = { _, _ in true }
    ) -> [Count] {
        var sweep = Sweep(self, nil, where: isWanted)
        return sweep?.run() ?? []
    }
}

extension Standing.Name {
    fileprivate var place: Int {
        switch self {
        case .missed: 0
        case .late: 1
        case .unknown: 2
        case .due: 3
        case .excused: 4
        case .kept: 5
        case .notApplicable: 6
        }
    }
}

extension Finding {
    /// Whether it is added up: adopted, a must, and no history.
    var isCounted: Bool { key.isAdopted && key.weight == .must && counts }
}
