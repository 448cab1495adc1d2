import Almanac
import Governance

/// A meeting as it stands on the day asked, whichever that is by now.
final class Sitting {
    private let leaf: Leaf<Meeting>
    private let assessor: Assessor
    private let archive: Archive
    let key: Meeting.Key
    let convener: SubjectRef?
    let ref: SubjectRef
    private var known: Remembered<Head>?

    /// Where and whether it is to be.
    private struct Head {
        let when: When?
        let cancelled: EntryNumber?
        let isCalled: Bool
    }

    init(_ leaf: Leaf<Meeting>, _ assessor: Assessor, _ archive: Archive) {
        self.leaf = leaf
        self.assessor = assessor
        self.archive = archive
        key = leaf.value.key
        convener = leaf.value.convener
        ref = leaf.value.ref
    }

    var meeting: Meeting { _read { yield leaf.value } }

    private var head: Remembered<Head> {
        let day = assessor.day
        return day.renew(&known) {
            Head(
                when: meeting.day(on: day), cancelled: meeting.cancelled.fact(on: day)?.entry,
                isCalled: assessor.isCalled(meeting))
        }
    }

    /// On which day it is or was to be.
    var when: When? {
        if let known, known.isForGood { return known.value.when }
        return assessor.day.recall(head).when
    }

    /// The entry that says that it was cancelled, if it was.
    var cancelled: EntryNumber? {
        if let known, known.isForGood { return known.value.cancelled }
        return assessor.day.recall(head).cancelled
    }

    var isCalled: Bool {
        if let known, known.isForGood { return known.value.isCalled }
        return assessor.day.recall(head).isCalled
    }

    /// The number of the day on which it can first be called, moved or cancelled otherwise.
    var turn: Int { head.turn }

    /// Whether it can be by a day, by what is said of it on any.
    func canBe(by day: Day) -> Bool {
        func isBy(_ when: When) -> Bool { when.earliest.map { $0 <= day } ?? true }
        return meeting.called.facts.contains { isBy($0.value.day) }
            || meeting.moved.facts.contains { isBy($0.value.to) }
    }

    /// The last word that it was held.
    var held: Fact<MeetingHeld>? {
        assessor.day.recall(&heldLast) { meeting.held.facts(by: assessor.day).last }
    }

    private var heldLast: Remembered<Fact<MeetingHeld>?>?

    /// Its papers, by key in order.
    private(set) lazy var papers = archive.papers(of: ref)

    /// Its agenda, by key in order.
    var items: [Leaf<AgendaItem>] {
        assessor.day.recall(&standing) {
            archive.items(of: ref).filter { assessor.stands($0.value.made) }
        }
    }

    private var standing: Remembered<[Leaf<AgendaItem>]>?

    /// Evidence of the meeting itself, looked up once for all that ask for it; whoever looks must
    /// not ask for evidence of the same meeting by this.
    func facts(
        _ evidence: Evidence, _ look: () -> [EvidenceReading.Dated]
    ) -> [EvidenceReading.Dated] {
        let day = assessor.day
        if let place = evidenced.firstIndex(where: { $0.of == evidence }) {
            return day.recall(&evidenced[place].facts, look)
        }
        if evidenced.isEmpty { evidenced.reserveCapacity(8) }
        evidenced.append((evidence, nil))
        return day.recall(&evidenced[evidenced.count - 1].facts, look)
    }

    private var evidenced: [(of: Evidence, facts: Remembered<[EvidenceReading.Dated]>?)] = []

    /// The decisions taken at it, by key in order.
    private(set) lazy var decisions = archive.decisions(at: key)

    /// Who came and who sent apologies, in the order in which that happened.
    var attendance: [Fact<AttendanceRecorded>] {
        assessor.day.recall(&lines) { meeting.attendance.facts(by: assessor.day) }
    }

    private var lines: Remembered<[Fact<AttendanceRecorded>]>?
}

extension AttendanceRecorded {
    /// Whether it is about a seat, by name or by the body whose seat it is.
    func isAbout(_ seat: Seat.Key, of owner: Body.Key?) -> Bool {
        if let named = self.seat { return named == seat }
        guard let owner else { return false }
        return onBehalfOf.isEmpty ? body == owner : onBehalfOf.contains(owner)
    }
}

extension [Sitting] {
    /// Those that were called and not cancelled, in the order of their days.
    var inOrder: [Sitting] {
        filter { $0.isCalled && $0.cancelled == nil && $0.when != nil }.byDay
    }

    /// All of them in the order of their days; those of one day in the order they are in.
    var byDay: [Sitting] {
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
