public import Almanac
public import Assurance
public import Governance

/// How everything in a place stands on one day, partnership by partnership.
///
/// Everything is added up once, when it is made, so that no page has to go through all findings;
/// and when some of them are judged again, only what is about the same partnerships is.
public struct Standings: Sendable {
    /// The day on which it stands so.
    public let day: Day
    /// How many promises stand how, of all that count.
    public private(set) var tally = Tally()
    /// The same for each partnership that anything was promised of.
    public private(set) var tallies: [Partnership.Key: Tally] = [:]
    /// What parties promised of no partnership.
    public private(set) var ofParties: [Finding] = []
    private var gathering = Gathering()
    private var grouped: [Partnership.Key: [Finding]] = [:]
    private var groupedByParty: [SubjectRef: [Finding]] = [:]
    /// What parties do by themselves that is about a partnership.
    private var alone: [Partnership.Key: [Finding]] = [:]
    /// What is late or missed and counts, the gravest of each partnership first; under `nil`, of
    /// what is about none.
    private var reds: [Partnership.Key?: [Finding]] = [:]
    /// What is due or late and counts, of each partnership.
    private var open: [Partnership.Key: [Finding]] = [:]

    /// Groups findings of one day.
    public init(_ findings: [Finding], by assessor: Assessor) {
        day = assessor.day
        var (within, alone) = ([Partnership.Key: [Finding]](), [Finding]())
        var rest = findings[...]
        while let first = rest.first {
            // Those of one partnership stand together, and are put away together.
            let key = first.key.partnership
            let run = rest.prefix { $0.key.partnership == key }
            if let key { within[key, default: []] += run } else { alone += run }
            rest = rest.dropFirst(run.count)
        }
        var groups: [Partnership.Key?: [Finding]] = [nil: alone]
        for (key, group) in within { groups[key] = group }
        renew(with: groups, by: assessor)
    }

    /// The same after some findings were judged again.
    ///
    /// - Parameter groups: all findings in each partnership in which any were, in the order of a
    ///   whole assessment; under `nil`, all that are in none.
    public func renewed(
        with groups: [Partnership.Key?: [Finding]], by assessor: Assessor
    ) -> Standings {
        var standings = self
        standings.renew(with: groups, by: assessor)
        return standings
    }

    private mutating func renew(
        with groups: [Partnership.Key?: [Finding]], by assessor: Assessor
    ) {
        var changed = Set(groups.keys.compactMap(\.self))
        if let own = groups[nil] { changed.formUnion(setAlone(own, by: assessor)) }
        var order: [Adoption.Key: Int] = [:]
        for adoption in assessor.record.adoptions.all { order[adoption.key] = order.count }
        for key in changed {
            let within = groups[key] ?? findings(in: key).filter { $0.key.partnership != nil }
            set((alone[key] ?? []).merged(with: within, by: order), about: key)
        }
    }

    /// Takes what parties do by themselves: the partnerships for which that changes anything.
    private mutating func setAlone(
        _ findings: [Finding], by assessor: Assessor
    ) -> Set<Partnership.Key> {
        let before = alone
        (alone, ofParties) = ([:], [])
        for finding in findings {
            if let key = assessor.partnership(of: finding) {
                alone[key, default: []].append(finding)
            } else {
                ofParties.append(finding)
            }
        }
        for (party, group) in groupedByParty { tally.subtract(gathering.remove(group, of: party)) }
        groupedByParty = Dictionary(grouping: ofParties, by: \.key.party)
        for (party, group) in groupedByParty { tally.add(gathering.add(group, of: party)) }
        reds[nil] = ofParties.filter(\.isRed).ranked
        return Set(before.keys).union(alone.keys).filter { before[$0] != alone[$0] }
    }

    private mutating func set(_ group: [Finding], about key: Partnership.Key) {
        if let before = grouped[key] { tally.subtract(gathering.remove(before, about: key)) }
        guard !group.isEmpty else {
            (grouped[key], tallies[key]) = (nil, nil)
            (reds[key], open[key]) = (nil, nil)
            return
        }
        let own = gathering.add(group, about: key)
        tally.add(own)
        (grouped[key], tallies[key]) = (group, own)
        reds[key] = group.filter(\.isRed).ranked
        open[key] = group.filter(\.isOpen)
    }

    /// The same for each party that promised anything or has anything held up against it.
    public var byParty: [SubjectRef: Tally] { gathering.byParty }

    /// The frameworks of which anything counts, in order.
    public var frameworks: [Word] { gathering.grids.keys.sorted() }

    /// What a framework asks, by what it asks it of; nothing where it asks nothing here.
    public func grid(of framework: Word) -> Grid { gathering.grids[framework] ?? Grid() }

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
            + (gathering.parts[party] ?? [:]).keys.sorted().flatMap { key in
                findings(in: key).filter { $0.key.party == party }
            }
    }

    /// The same, but only what is due or late and counts.
    public func open(of party: SubjectRef) -> [Finding] {
        (groupedByParty[party] ?? []).filter(\.isOpen)
            + (gathering.parts[party] ?? [:]).keys.sorted().flatMap { key in
                (open[key] ?? []).filter { $0.key.party == party }
            }
    }

    /// How many promises of a party in a partnership are late or missed and count.
    public func red(of party: SubjectRef, in partnership: Partnership.Key) -> Int {
        gathering.parts[party]?[partnership] ?? 0
    }

    /// What of a party is late or missed and counts, the gravest first.
    public func red(of party: SubjectRef) -> [Finding] {
        let own = (groupedByParty[party] ?? []).filter(\.isRed)
        let others = (gathering.parts[party] ?? [:]).filter { $0.value > 0 }.keys.sorted()
        return
            (own
            + others.flatMap { key in
                (reds[key] ?? []).filter { $0.key.party == party }
            }).ranked
    }

    /// How much is late or missed and counts.
    public var redCount: Int { reds.values.reduce(0) { $0 + $1.count } }

    /// What is late or missed and counts, the gravest first.
    ///
    /// - Parameter most: how many of them; of each partnership no more are looked at.
    public func red(most: Int) -> [Finding] {
        let lists = reds.sorted { ($0.key?.word ?? "") < ($1.key?.word ?? "") }
        return Array(lists.flatMap { $0.value.prefix(most) }.ranked.prefix(most))
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
    /// These and others, in the order of the adoptions of both; of one adoption, these first.
    fileprivate func merged(with others: [Finding], by order: [Adoption.Key: Int]) -> [Finding] {
        guard !isEmpty else { return others }
        return (self + others).enumerated().sorted { left, right in
            (order[left.element.key.adoption] ?? 0, left.offset)
                < (order[right.element.key.adoption] ?? 0, right.offset)
        }.map(\.element)
    }

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
    fileprivate var isOpen: Bool {
        counts && (standing.name == .due || standing.name == .late)
    }

    /// Where it stands among all: by numbers, because a county has them in the hundred thousands.
    fileprivate var rank: (place: Int, day: Int) {
        let group = (isRed ? 0 : 4) + (key.isAdopted ? 0 : 2) + (counts ? 0 : 1)
        let place = (group * 10 - standing.gravity) * 2 + (key.weight == .must ? 0 : 1)
        return (place, -(standing.day?.number ?? 0))
    }
}
