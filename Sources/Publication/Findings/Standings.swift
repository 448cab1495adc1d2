public import Almanac
public import Assurance
public import Governance

/// How everything in a place stands on one day, partnership by partnership.
public struct Standings: Sendable {
    /// The day on which it stands so.
    public let day: Day
    /// How many promises stand how, of all that count.
    public let tally: Tally
    /// The same for each partnership that anything was promised of.
    public let tallies: [Partnership.Key: Tally]
    /// What is late or missed and counts, the gravest first.
    public let red: [Finding]
    private let grouped: [Partnership.Key: [Finding]]
    /// What parties promised of no partnership.
    public let ofParties: [Finding]

    /// Groups findings of one day.
    public init(_ findings: [Finding], by assessor: Assessor) {
        var grouped: [Partnership.Key: [Finding]] = [:]
        var ofParties: [Finding] = []
        for finding in findings {
            if let key = assessor.partnership(of: finding) {
                grouped[key, default: []].append(finding)
            } else {
                ofParties.append(finding)
            }
        }
        day = assessor.day
        tally = Tally(findings)
        tallies = grouped.mapValues { Tally($0) }
        self.grouped = grouped
        red = findings.filter(\.isRed).ranked
        self.ofParties = ofParties
    }

    /// What was promised or is held up of one partnership, in the order of a whole assessment.
    public func findings(in partnership: Partnership.Key) -> [Finding] {
        grouped[partnership] ?? []
    }

    /// Everything, partnership by partnership.
    public var all: [Finding] {
        ofParties + grouped.sorted { $0.key < $1.key }.flatMap(\.value)
    }

    /// A finding by its name; `nil` where none has it.
    ///
    /// The name says what the finding is about, so that of many only those about the same
    /// partnership are looked at.
    public func finding(named name: String, by assessor: Assessor) -> Finding? {
        let about = name.split(separator: "/").compactMap { SubjectRef(String($0)) }.first
        if let key = about.flatMap({ assessor.record.partnership(about: $0) }),
            let found = findings(in: key).first(where: { $0.key.name == name })
        {
            return found
        }
        let group = ofParties.first { $0.key.name == name }
        return group ?? all.first { $0.key.name == name }
    }

    /// How many promises stand how: of frameworks adopted, of musts, as long as they count.
    public struct Tally: Hashable, Sendable {
        private var counts: [Standing.Name: Int] = [:]

        /// Counts findings.
        public init(_ findings: [Finding] = []) {
            for finding in findings where finding.isPromised {
                counts[finding.standing.name, default: 0] += 1
            }
        }

        /// How many stand so.
        public subscript(name: Standing.Name) -> Int { counts[name] ?? 0 }

        /// How many there are, without those that do not apply.
        public var asked: Int {
            counts.reduce(0) { $0 + ($1.key == .notApplicable ? 0 : $1.value) }
        }

        /// How many are late or missed.
        public var red: Int { self[.late] + self[.missed] }
    }
}

extension Finding {
    /// Whether it counts as a promise: adopted, a must and no history.
    public var isPromised: Bool { counts && key.isAdopted && key.weight == .must }
}

extension [Finding] {
    /// The gravest first: what was promised before what is held up, what counts before history,
    /// musts before hopes; of those that stand alike, the latest day first.
    public var ranked: [Finding] {
        map { (rank: $0.rank, finding: $0) }.enumerated().sorted { left, right in
            left.element.rank == right.element.rank
                ? left.offset < right.offset
                : left.element.rank.lexicographicallyPrecedes(right.element.rank)
        }.map(\.element.finding)
    }
}

extension Finding {
    fileprivate var rank: [Int] {
        [
            isRed ? 0 : 1, key.isAdopted ? 0 : 1, counts ? 0 : 1, -standing.gravity,
            key.weight == .must ? 0 : 1, -(standing.day?.number ?? 0),
        ]
    }
}
