public import Assurance

extension Standings {
    /// How many stand how: of promises, unless it is said of what else.
    public struct Tally: Hashable, Sendable {
        private var count = Trend.Count()

        /// Counts the promises among findings, as long as they count.
        public init(_ findings: [Finding] = []) { count.add(findings) }

        mutating func add(_ name: Standing.Name) { count.add(name) }

        /// Adds another.
        public mutating func add(_ other: Tally) { count.add(other.count) }

        /// Takes off another that was added before.
        mutating func subtract(_ other: Tally) { count.subtract(other.count) }

        /// How many stand so.
        public subscript(name: Standing.Name) -> Int { count[name] }

        /// How many there are, those that do not apply included.
        public var all: Int { asked + self[.notApplicable] }

        /// How many there are, without those that do not apply.
        public var asked: Int {
            Standing.Name.allCases.reduce(0) { $0 + ($1 == .notApplicable ? 0 : self[$1]) }
        }

        /// How many are late or missed.
        public var red: Int { self[.late] + self[.missed] }

        /// How the gravest of them stand; `nil` where there are none.
        public var gravest: Standing.Name? { Standing.Name.allCases.first { self[$0] > 0 } }

        /// Numbers by which the graver comes first, if they are put in order.
        public var gravity: [Int] { [-red, -self[.missed], -self[.unknown]] }
    }

    /// What a finding claims of whoever it is about.
    ///
    /// Nothing but promises is ever added to promises.
    public enum Claim: String, CaseIterable, Hashable, Sendable {
        /// It must be so, by a framework that was adopted.
        case promise
        /// It would be good, by a framework that was adopted.
        case hope
        /// It asks about two things that do not fit, by a framework that was adopted.
        case question
        /// It is held up by somebody, and promised by nobody.
        case yardstick
    }
}

extension Finding {
    /// Whether it counts as a promise: adopted, a must and no history.
    public var isPromised: Bool { counts && claim == .promise }

    /// What it claims, whether or not it still counts.
    public var claim: Standings.Claim {
        guard key.isAdopted else { return .yardstick }
        return switch key.weight {
        case .must: .promise
        case .hope: .hope
        case .query: .question
        }
    }
}

extension Dictionary where Key: Comparable {
    /// The gravest first; of those alike, by key.
    ///
    /// - Parameter gravity: numbers by which the graver comes first, if they are put in order;
    ///   asked once of each.
    public func gravestFirst(by gravity: (Value) -> [Int]) -> [Element] {
        map { (gravity: gravity($0.value), one: $0) }.sorted { left, right in
            left.gravity == right.gravity
                ? left.one.key < right.one.key
                : left.gravity.lexicographicallyPrecedes(right.gravity)
        }.map(\.one)
    }
}
