public import Almanac
public import Assurance
public import Governance

/// How everything in a place stands on one day, partnership by partnership.
///
/// Everything is added up once, when it is made, so that no page has to go through all findings.
public struct Standings: Sendable {
    /// The day on which it stands so.
    public let day: Day
    /// How many promises stand how, of all that count.
    public let tally: Tally
    /// The same for each partnership that anything was promised of.
    public let tallies: [Partnership.Key: Tally]
    /// The same for each party that promised anything or has anything held up against it.
    public let byParty: [SubjectRef: Tally]
    /// What is late or missed and counts, the gravest first.
    public let red: [Finding]
    private let grouped: [Partnership.Key: [Finding]]
    private let groupedByParty: [SubjectRef: [Finding]]
    /// How many of a party's promises in each partnership are late or missed; nought too.
    private let parts: [SubjectRef: [Partnership.Key: Int]]
    private let grids: [Word: Grid]
    /// What parties promised of no partnership.
    public let ofParties: [Finding]

    /// Groups findings of one day.
    public init(_ findings: [Finding], by assessor: Assessor) {
        let groups = FindingGroups(findings, by: assessor)
        var gathering = Gathering()
        var tally = Tally()
        var tallies = [Partnership.Key: Tally](minimumCapacity: groups.ofPartnerships.count)
        for (key, group) in groups.ofPartnerships {
            let own = gathering.add(group, about: key)
            tallies[key] = own
            tally.add(own)
        }
        groupedByParty = Dictionary(grouping: groups.ofParties, by: \.key.party)
        for (party, group) in groupedByParty { tally.add(gathering.add(group, of: party)) }
        day = assessor.day
        self.tally = tally
        self.tallies = tallies
        byParty = gathering.byParty
        parts = gathering.parts
        grids = gathering.grids
        grouped = groups.ofPartnerships
        red = findings.filter(\.isRed).ranked
        ofParties = groups.ofParties
    }

    /// The frameworks of which anything counts, in order.
    public var frameworks: [Word] { grids.keys.sorted() }

    /// What a framework asks, by what it asks it of; nothing where it asks nothing here.
    public func grid(of framework: Word) -> Grid { grids[framework] ?? Grid() }

    /// The gravest finding of a cell in the line of a partnership.
    public func gravest(of cell: Grid.Cell, in partnership: Partnership.Key) -> Finding? {
        grouped[partnership]?.dropFirst(cell.gravest).first
    }

    /// The gravest finding of a cell in the line of a party.
    public func gravest(of cell: Grid.Cell, by party: SubjectRef) -> Finding? {
        groupedByParty[party]?.dropFirst(cell.gravest).first
    }

    /// What was promised or is held up of one partnership, in the order of a whole assessment.
    public func findings(in partnership: Partnership.Key) -> [Finding] {
        grouped[partnership] ?? []
    }

    /// Everything that one party promised or that is held up against it: what it does by itself,
    /// then partnership by partnership.
    ///
    /// Of a thousand partnerships only those are looked at that it is in.
    public func findings(of party: SubjectRef) -> [Finding] {
        (groupedByParty[party] ?? [])
            + (parts[party] ?? [:]).keys.sorted().flatMap { key in
                findings(in: key).filter { $0.key.party == party }
            }
    }

    /// How many promises of a party in a partnership are late or missed and count.
    public func red(of party: SubjectRef, in partnership: Partnership.Key) -> Int {
        parts[party]?[partnership] ?? 0
    }

    /// What of a party is late or missed and counts, the gravest first.
    public func red(of party: SubjectRef) -> [Finding] {
        let own = (groupedByParty[party] ?? []).filter(\.isRed)
        let others = (parts[party] ?? [:]).filter { $0.value > 0 }.keys.sorted()
        return
            (own
            + others.flatMap { key in
                findings(in: key).filter { $0.key.party == party && $0.isRed }
            }).ranked
    }

    /// Everything, each partnership’s by itself, in no order.
    var groups: [[Finding]] { [ofParties] + grouped.values }

    /// Everything, partnership by partnership.
    public var all: [Finding] {
        ofParties + grouped.sorted { $0.key < $1.key }.flatMap(\.value)
    }

    /// How many findings there are.
    public var count: Int { grouped.values.reduce(ofParties.count) { $0 + $1.count } }

    /// Some of all, by their places in that order: none where there are no such.
    ///
    /// A county has a million; whoever wants some does not get a list of all made.
    public func findings(at places: Range<Int>) -> [Finding] {
        var (found, start) = ([Finding](), 0)
        for group in [ofParties] + grouped.sorted(by: { $0.key < $1.key }).map(\.value) {
            let own = places.clamped(to: start..<start + group.count)
            found += group.dropFirst(own.lowerBound - start).prefix(own.count)
            start += group.count
        }
        return found
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
    /// Where it stands among all: by numbers, because a county has them in the hundred thousands.
    fileprivate var rank: (place: Int, day: Int) {
        let group = (isRed ? 0 : 4) + (key.isAdopted ? 0 : 2) + (counts ? 0 : 1)
        let place = (group * 10 - standing.gravity) * 2 + (key.weight == .must ? 0 : 1)
        return (place, -(standing.day?.number ?? 0))
    }
}
