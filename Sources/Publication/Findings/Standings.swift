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
    private(set) var gathering = Gathering()
    private var grouped: [Partnership.Key: [Finding]] = [:]
    private var groupedByParty: [SubjectRef: [Finding]] = [:]
    /// What parties do by themselves that is about a partnership.
    private var alone: [Partnership.Key: [Finding]] = [:]
    /// What is late or missed and counts, the gravest of each partnership first; under `nil`, of
    /// what is about none.
    private(set) var reds: [Partnership.Key?: Sorted] = [:]
    /// What is due or late and counts, of each partnership; under `nil`, of what is about none.
    private(set) var open: [Partnership.Key?: Sorted] = [:]
    /// What was promised about single promises and applies, of each partnership; under `nil`, of
    /// what is about none.
    private(set) var aboutPromises: [Partnership.Key?: Sorted] = [:]
    /// How much is late or missed and counts.
    public private(set) var redCount = 0
    /// How many of the duties that papers come in time were kept.
    public private(set) var papers = PapersRecord()
    private var papersOf: [Partnership.Key?: PapersRecord] = [:]

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
        if changed.contains(where: { alone[$0] != nil }) {
            for adoption in assessor.record.adoptions.all { order[adoption.key] = order.count }
        }
        var asked = AskedForPapers(by: assessor)
        if groups[nil] != nil { setPapers(PapersRecord(ofParties, &asked), about: nil) }
        for key in changed {
            let within = groups[key] ?? findings(in: key).filter { $0.key.partnership != nil }
            let group = (alone[key] ?? []).merged(with: within, by: order)
            set(group, about: key)
            setPapers(PapersRecord(group, &asked), about: key)
        }
    }

    private mutating func setPapers(_ record: PapersRecord, about key: Partnership.Key?) {
        if let before = papersOf[key] { papers.subtract(before) }
        papersOf[key] = record.all == 0 ? nil : record
        papers.add(record)
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
        setOpen(ofParties, about: nil)
        return Set(before.keys).union(alone.keys).filter { before[$0] != alone[$0] }
    }

    private mutating func set(_ group: [Finding], about key: Partnership.Key) {
        if let before = grouped[key] { tally.subtract(gathering.remove(before, about: key)) }
        guard !group.isEmpty else {
            (grouped[key], tallies[key]) = (nil, nil)
            setOpen([], about: key)
            return
        }
        let own = gathering.add(group, about: key)
        tally.add(own)
        (grouped[key], tallies[key]) = (group, own)
        setOpen(group, about: key)
    }

    private mutating func setOpen(_ group: [Finding], about key: Partnership.Key?) {
        let red = group.filter(\.isRed).ranked
        redCount += red.count - (reds[key]?.findings.count ?? 0)
        reds[key] = red.isEmpty ? nil : Sorted(red)
        let open = group.filter(\.isOpen)
        self.open[key] = open.isEmpty ? nil : Sorted(open)
        let promised = group.filter(\.isAboutPromise)
        aboutPromises[key] = promised.isEmpty ? nil : Sorted(promised) { $0.key.subject }
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

    /// How many promises of a party in a partnership are late or missed and count.
    public func red(of party: SubjectRef, in partnership: Partnership.Key) -> Int {
        gathering.parts[party]?[partnership] ?? 0
    }

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
}
