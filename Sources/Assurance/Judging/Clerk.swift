import Almanac
import Governance

/// Looks things up once for everybody who judges by them, in one record and on one day.
///
/// It lives as long as one assessment: what it has found is never asked of another record.
final class Clerk {
    let assessor: Assessor
    let archive: Archive
    private var files: [Partnership.Key: PartnershipFile] = [:]
    private var sittings: [Meeting.Key: Sitting] = [:]
    private var charters: [Adoption.Key: Charter?] = [:]
    private var limits: [Limit: Day] = [:]

    /// - Parameter archive: one of the same record that others use too, if there is one.
    init(_ assessor: Assessor, _ archive: Archive? = nil) {
        self.assessor = assessor
        self.archive = archive ?? Archive(assessor.record)
    }

    /// What was done although a duty held it back, by what it was about.
    private(set) lazy var overrides = Dictionary(
        grouping: assessor.record.place.overrides.facts(by: assessor.day), by: \.value.subject)

    /// The partnerships in which a party's framework is asked.
    func partnerships(of party: SubjectRef) -> [Partnership.Key] {
        if let known = partnerships[party] { return known }
        let found = assessor.partnerships(of: party)
        partnerships[party] = found
        return found
    }

    private var partnerships: [SubjectRef: [Partnership.Key]] = [:]

    /// A framework as it binds a party; `nil` where it binds nobody yet, or is not at hand.
    func charter(_ adoption: Adoption.Key) -> Charter? {
        if let charter = charters[adoption] { return charter }
        let charter = assessor.charter(adoption)
        charters[adoption] = .some(charter)
        return charter
    }

    /// A meeting as it stands, if it is on record.
    func sitting(_ key: Meeting.Key) -> Sitting? {
        sittings[key] ?? assessor.record.meetings.leaf(key).map { sitting($0) }
    }

    /// What is on record of a partnership.
    func file(of partnership: Partnership.Key) -> PartnershipFile {
        if let file = files[partnership] { return file }
        let file = PartnershipFile(partnership, by: self)
        files[partnership] = file
        return file
    }

    /// A meeting as it stands, of whichever convener.
    func sitting(_ leaf: Leaf<Meeting>) -> Sitting {
        if let sitting = sittings[leaf.value.key] { return sitting }
        let sitting = Sitting(leaf, assessor, archive)
        sittings[leaf.value.key] = sitting
        return sitting
    }

    /// The meetings of any convener that were called and not cancelled, in the order of their days.
    func ordered(of convener: SubjectRef?) -> [Sitting] {
        guard let convener else { return [] }
        return archive.meetings.below(convener).map { sitting($0) }.inOrder
    }

    /// The periods that have begun by the day asked, from the one that a day lies in, each with
    /// what it is called; at most 1,200.
    func spans(of period: Period, from start: Day) -> [(range: ClosedRange<Day>, title: String)] {
        var range = period.range(containing: start)
        let first = First(period: period, day: range.lowerBound)
        if let known = spans[first] { return known }
        var found: [(range: ClosedRange<Day>, title: String)] = []
        while range.lowerBound <= assessor.day, found.count < 1_200 {
            found.append((range, period.title(of: range)))
            let next = period.next(after: range)
            if next == range { break }
            range = next
        }
        spans[first] = found
        return found
    }

    private struct First: Hashable {
        let period: Period
        let day: Day
    }

    private var spans: [First: [(range: ClosedRange<Day>, title: String)]] = [:]

    /// How many reports to a convener's meetings bear each reference.
    func references(to convener: SubjectRef) -> [PublicName: Int] {
        if let known = references[convener] { return known }
        var found: [PublicName: Int] = [:]
        for meeting in archive.meetings.below(convener) {
            for paper in archive.papers.below(meeting.value.ref) {
                let headed = paper.value.headed.facts(by: assessor.day).last
                if let reference = headed?.value.reference { found[reference, default: 0] += 1 }
            }
        }
        references[convener] = found
        return found
    }

    private var references: [SubjectRef: [PublicName: Int]] = [:]

    /// A last day in time, of which many things have the same.
    struct Limit: Hashable {
        let count: DayCount
        let required: Int
        let anchor: Day
        let isBefore: Bool
    }

    /// The last day in time.
    func last(_ limit: Limit) -> Day {
        if let day = limits[limit] { return day }
        let day =
            limit.isBefore
            ? limit.count.latest(
                before: limit.anchor, required: limit.required, on: assessor.calendar)
            : limit.count.due(after: limit.anchor, required: limit.required, on: assessor.calendar)
        limits[limit] = day
        return day
    }
}

/// What is on record of one partnership, looked up once for all frameworks.
final class PartnershipFile {
    let key: Partnership.Key
    private let assessor: Assessor
    private let archive: Archive
    /// All its meetings, by key in order.
    let sittings: [Sitting]

    init(_ key: Partnership.Key, by clerk: Clerk) {
        self.key = key
        assessor = clerk.assessor
        archive = clerk.archive
        sittings = clerk.archive.meetings.below(key.ref).map { clerk.sitting($0) }
    }

    /// Its meetings that were called, by key in order.
    private(set) lazy var called = sittings.filter(\.isCalled)

    /// Its meetings that were called and not cancelled, in the order of their days.
    private(set) lazy var ordered = called.inOrder

    /// Its meetings that were held, in the order of their days.
    private(set) lazy var held = sittings.filter { sitting in
        sitting.cancelled == nil && sitting.held != nil
            && sitting.when.map { $0.isOnOrBefore(assessor.day) != .no } ?? false
    }.byDay

    /// Its seats, by key in order.
    private(set) lazy var seats = archive.seats.below(key.ref)

    /// When its decisions were agreed.
    private(set) lazy var decisions = archive.decisions.below(key.ref)
        .flatMap { assessor.dated($0.value.taken.facts) }
}

/// A meeting as it stands on the day asked.
final class Sitting {
    private let leaf: Leaf<Meeting>
    private let assessor: Assessor
    private let archive: Archive
    let key: Meeting.Key
    let convener: SubjectRef?
    /// On which day it is or was to be.
    let when: When?
    /// The entry that says that it was cancelled, if it was.
    let cancelled: EntryNumber?
    let isCalled: Bool
    let ref: SubjectRef

    init(_ leaf: Leaf<Meeting>, _ assessor: Assessor, _ archive: Archive) {
        self.leaf = leaf
        self.assessor = assessor
        self.archive = archive
        key = leaf.value.key
        convener = leaf.value.convener
        when = leaf.value.day(on: assessor.day)
        cancelled = leaf.value.cancelled.fact(on: assessor.day)?.entry
        isCalled = assessor.isCalled(leaf.value)
        ref = leaf.value.ref
    }

    var meeting: Meeting { _read { yield leaf.value } }

    /// The last word that it was held.
    private(set) lazy var held = meeting.held.facts(by: assessor.day).last

    /// Its papers that were published, by key in order.
    private(set) lazy var papers = archive.papers.below(ref)

    /// Its agenda, by key in order.
    private(set) lazy var items = archive.items.below(ref)
        .filter { assessor.stands($0.value.made) }

    /// The decisions taken at it, by key in order.
    private(set) lazy var decisions = archive.record.decisionLeaves(at: key)

    /// Who came and who sent apologies, in the order in which that happened.
    private(set) lazy var attendance = meeting.attendance.facts(by: assessor.day).map {
        Attendance(
            seat: $0.value.seat, body: $0.value.body, onBehalfOf: $0.value.onBehalfOf,
            person: $0.value.person, capacity: $0.value.capacity, entry: $0.entry)
    }

    /// One line of the attendance.
    struct Attendance {
        let seat: Seat.Key?
        let body: Body.Key?
        let onBehalfOf: [Body.Key]
        let person: Person.Key?
        let capacity: Capacity
        let entry: EntryNumber

        var isPresent: Bool { capacity != .apologies }

        /// Whether it is about a seat, by name or by the body whose seat it is.
        func isAbout(_ seat: Seat.Key, of owner: Body.Key?) -> Bool {
            if let named = self.seat { return named == seat }
            guard let owner else { return false }
            return onBehalfOf.isEmpty ? body == owner : onBehalfOf.contains(owner)
        }
    }
}

extension [Sitting] {
    /// Those that were called and not cancelled, in the order of their days.
    fileprivate var inOrder: [Sitting] {
        filter { $0.isCalled && $0.cancelled == nil && $0.when != nil }.byDay
    }

    /// All of them in the order of their days; those of one day in the order they are in.
    fileprivate var byDay: [Sitting] {
        // Spans are sorted more cheaply than what they belong to.
        var days: [(when: When, place: Int)] = []
        days.reserveCapacity(count)
        for (place, sitting) in enumerated() { days.append((sitting.when ?? .unknown, place)) }
        days.sort {
            $0.when == $1.when ? $0.place < $1.place : When.order($0.when, $1.when)
        }
        return days.map { self[$0.place] }
    }
}
