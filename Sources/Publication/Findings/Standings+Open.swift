import Almanac
public import Assurance
public import Governance

extension Standings {
    /// Findings in some order, and where among them those of each party, or about each subject,
    /// stand.
    struct Sorted: Sendable {
        let findings: [Finding]
        private let places: [SubjectRef: [Int32]]

        init(_ findings: [Finding], by subject: (Finding) -> SubjectRef = { $0.key.party }) {
            self.findings = findings
            var places: [SubjectRef: [Int32]] = [:]
            for (place, finding) in findings.enumerated() {
                places[subject(finding), default: []].append(Int32(clamping: place))
            }
            self.places = places
        }

        /// Those of one party, or about one subject, in the same order, so many at most.
        func of(_ party: SubjectRef, most: Int = .max) -> [Finding] {
            (places[party] ?? []).prefix(most).map { findings[Int($0)] }
        }

        func count(of party: SubjectRef) -> Int { places[party]?.count ?? 0 }
    }

    /// What one party promised or what is held up against it, as far as it is due or late and
    /// counts: what it does by itself, then partnership by partnership.
    public func open(of party: SubjectRef) -> [Finding] {
        (open[nil]?.of(party) ?? [])
            + (gathering.parts[party] ?? [:]).keys.sorted().flatMap { open[$0]?.of(party) ?? [] }
    }

    /// What was promised about a promise and applies: in the partnership that it is about, or in
    /// none.
    public func findings(about promise: Promise.Key, in key: Partnership.Key?) -> [Finding] {
        aboutPromises[key]?.of(promise.ref) ?? []
    }

    /// How much of a party is late or missed and counts.
    public func redCount(of party: SubjectRef) -> Int {
        (reds[nil]?.count(of: party) ?? 0)
            + (gathering.parts[party] ?? [:]).keys.reduce(0) {
                $0 + (reds[$1]?.count(of: party) ?? 0)
            }
    }

    /// What of a party is late or missed and counts, the gravest first.
    ///
    /// - Parameter most: how many of them; of each partnership no more are looked at.
    public func red(of party: SubjectRef, most: Int = .max) -> [Finding] {
        let others = (gathering.parts[party] ?? [:]).filter { $0.value > 0 }.keys.sorted()
        let lists = [reds[nil]] + others.map { reds[$0] }
        return Self.gravest(lists.map { $0?.of(party, most: most) ?? [] }, most: most)
    }

    /// What is late or missed and counts, the gravest first.
    ///
    /// - Parameter most: how many of them; of each partnership no more are looked at.
    public func red(most: Int) -> [Finding] {
        let lists = reds.sorted { ($0.key?.word ?? "") < ($1.key?.word ?? "") }
        return Self.gravest(lists.map { Array($0.value.findings.prefix(most)) }, most: most)
    }

    /// The gravest of several lists, in each of which the gravest comes first.
    ///
    /// They are among the lists whose first are the gravest, of which no more are looked at.
    private static func gravest(_ lists: [[Finding]], most: Int) -> [Finding] {
        let firsts = lists.enumerated().compactMap { place, list in
            list.first.map { (rank: $0.rank, place: place) }
        }
        let chosen = firsts.sorted { left, right in
            (left.rank.place, left.rank.day, left.place)
                < (right.rank.place, right.rank.day, right.place)
        }.prefix(most).map(\.place).sorted()
        return Array(chosen.flatMap { lists[$0] }.ranked.prefix(most))
    }
}

extension [Finding] {
    /// The gravest first: what was promised before what is held up, what counts before history,
    /// musts before hopes; of those that stand alike, the latest day first.
    public var ranked: [Finding] {
        map { (rank: $0.rank, finding: $0) }.enumerated().sorted { left, right in
            (left.element.rank.place, left.element.rank.day, left.offset)
                < (right.element.rank.place, right.element.rank.day, right.offset)
        }.map(\.element.finding)
    }
}

extension Finding {
    /// Whether it is due or late and counts.
    var isOpen: Bool {
        counts && (standing.name == .due || standing.name == .late)
    }

    /// Whether it is a promise about what somebody promised, and applies.
    var isAboutPromise: Bool {
        key.subject.kind == .promise && isPromised && standing.name != .notApplicable
    }

    /// Where it stands among all: by numbers, because a county has them in the hundred thousands.
    fileprivate var rank: (place: Int, day: Int) {
        let group = (isRed ? 0 : 4) + (key.isAdopted ? 0 : 2) + (counts ? 0 : 1)
        let place = (group * 10 - standing.gravity) * 2 + (key.weight == .must ? 0 : 1)
        return (place, -(standing.day?.number ?? 0))
    }
}
