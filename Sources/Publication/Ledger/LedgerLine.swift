import Almanac
import Assurance
public import Governance

/// What lists say of one partnership on one day, worked out once for all of them.
///
/// It is held by reference, so that whoever goes through a thousand copies none.
public struct LedgerLine: Hashable, Sendable {
    // A list of one: the language's own box.
    private let only: [Contents]

    fileprivate init(_ contents: Contents) { only = [contents] }

    /// What is in it.
    fileprivate struct Contents: Hashable, Sendable {
        let row: RegisterRow
        let sortedAs: String
        let hasBegun: Bool
        let isRunning: Bool
        let themes: [Word]
        let area: Word?
        let predecessors: [Partnership.Key]
        let parts: [Part]
        let people: Set<Person.Key>
        let clues: Clues
    }

    /// Its line in the register.
    public var row: RegisterRow { _read { yield only[0].row } }
    /// Its name as names are put in order.
    public var sortedAs: String { only[0].sortedAs }
    /// Whether it had begun.
    var hasBegun: Bool { only[0].hasBegun }
    /// Whether it had begun and not ended.
    public var isRunning: Bool { only[0].isRunning }
    /// What it is about.
    public var themes: [Word] { only[0].themes }
    /// Where it serves.
    public var area: Word? { only[0].area }
    /// Those of which it says that it took over from them.
    var predecessors: [Partnership.Key] { only[0].predecessors }
    /// The parts of bodies in it that were recorded by the day, by key in order.
    public var parts: [Part] { only[0].parts }
    /// Whoever was ever named in an office or a seat of it.
    var people: Set<Person.Key> { only[0].people }
    /// What of it a body may owe.
    var clues: Clues { _read { yield only[0].clues } }

    /// Which partnership.
    public var partnership: Partnership.Key { only[0].row.partnership }
    /// What it is called.
    public var name: String { only[0].row.name }

    /// One body in it.
    public struct Part: Hashable, Sendable {
        /// Which part.
        public let key: Involvement.Key
        /// Which body.
        public let body: Body.Key
        /// How far it is involved, as far as that is on record.
        public let level: InvolvementLevel?
        /// Whether it still is.
        public let lasts: Bool
        /// Which committee watches over it.
        let committee: Body.Key?
        /// In which years it was stated what is given of which kinds.
        let stated: [Int: Set<Resource>]
    }

    /// Whether a body is in it on the day.
    public func has(_ body: Body.Key) -> Bool { parts.contains { $0.body == body && $0.lasts } }
}

extension Assessor {
    /// What lists say of a partnership that had begun by the day asked.
    ///
    /// - Parameter touched: when it was last touched; it is looked for, where nobody says.
    func line(of partnership: Partnership, touched: Day? = nil) -> LedgerLine {
        let row = row(of: partnership, touched: touched ?? lastTouched(partnership.key))
        let involved = record.leaves(\.involvements, below: partnership.ref)
        let seats = record.leaves(\.seats, below: partnership.ref)
        return LedgerLine(
            LedgerLine.Contents(
                row: row, sortedAs: row.name.lowercased(), hasBegun: stands(partnership.started),
                isRunning: isRunning(partnership),
                themes: partnership.themes(on: day), area: partnership.area(on: day),
                predecessors: partnership.started.value?.predecessors ?? [],
                parts: involved.compactMap { part($0.value) },
                people: people(of: partnership, involved, seats),
                clues: clues(in: partnership.key, seats)))
    }

    private func part(_ involvement: Involvement) -> LedgerLine.Part? {
        guard stands(involvement.recorded), let between = involvement.between else { return nil }
        var stated: [Int: Set<Resource>] = [:]
        for fact in involvement.contributions.facts(by: day) {
            stated[fact.value.year, default: []].insert(fact.value.resource)
        }
        return LedgerLine.Part(
            key: involvement.key, body: between.body, level: involvement.level(on: day)?.level,
            lasts: isInvolved(involvement),
            committee: involvement.committees.value(on: day)?.committee,
            stated: stated)
    }

    private func people(
        of partnership: Partnership, _ involved: [Leaf<Involvement>], _ seats: [Leaf<Seat>]
    ) -> Set<Person.Key> {
        let offices = [partnership.offices] + involved.map(\.value.offices)
        var people = Set(offices.flatMap(\.facts).compactMap { $0.value.filled?.person })
        for fact in seats.flatMap({ $0.value.holding.facts }) {
            if case .filled(let filled) = fact.value, let person = filled.person {
                people.insert(person)
            }
        }
        return people
    }
}
