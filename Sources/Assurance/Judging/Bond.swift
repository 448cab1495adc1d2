import Almanac
import Governance

/// A framework as it binds a party, or is held up against one.
final class Charter: Sendable {
    let adoption: Adoption.Key
    let terms: Adoption.Terms
    let framework: Framework
    /// The last day on which it is in force, once it was dropped or adopted anew.
    let until: Day?
    /// The body bound, if it is one.
    let body: Body.Key?

    init(
        _ adoption: Adoption.Key, _ terms: Adoption.Terms, _ framework: Framework, until: Day?
    ) {
        self.adoption = adoption
        self.terms = terms
        self.framework = framework
        self.until = until
        body = terms.party.kind == .body ? Body.Key(terms.party.key) : nil
    }
}

/// A framework that binds a party, or is held up against one, in one partnership or in none.
final class Bond {
    let charter: Charter
    /// The key of the partnership.
    let key: Partnership.Key?
    let partnership: Leaf<Partnership>?
    /// The part that the body bound has in it.
    let involvement: Leaf<Involvement>?
    let clerk: Clerk

    init(
        _ charter: Charter, _ partnership: Leaf<Partnership>?, _ involvement: Leaf<Involvement>?,
        by clerk: Clerk
    ) {
        self.charter = charter
        key = partnership?.value.key
        self.partnership = partnership
        self.involvement = involvement
        self.clerk = clerk
    }

    var isInPartnership: Bool { key != nil }
    private var today: Today { clerk.assessor.day }
    var adoption: Adoption.Key { charter.adoption }
    var terms: Adoption.Terms { charter.terms }
    var framework: Framework { charter.framework }
    /// The body bound, if it is one.
    var body: Body.Key? { charter.body }

    /// What is on record of the partnership.
    private(set) lazy var file = key.map { clerk.file(of: $0) }

    /// From which day evidence of each kind is kept here, by the party or the partnership.
    private(set) lazy var keptSince = clerk.assessor.keptSince(for: keepers, promised: terms)

    /// The same, kept by one of them or by a body whose meeting it is, or any above that.
    func keptSince(with convener: SubjectRef) -> [Evidence: Day] {
        if let known = keptBeside[convener] { return known }
        let assessor = clerk.assessor
        let found = assessor.keptSince(
            for: keepers + assessor.record.covering(convener), promised: terms)
        keptBeside[convener] = found
        return found
    }

    private var keptBeside: [SubjectRef: [Evidence: Day]] = [:]

    private var keepers: [SubjectRef] { [terms.party] + (key.map { [$0.ref] } ?? []) }

    /// The law its meetings are under.
    private(set) lazy var regime = partnership?.value.started.value?.regime

    /// How significant it is on the day asked.
    var band: Band? {
        today.recall(&knownBand) { partnership?.value.banded.value(on: today)?.band }
    }

    private var knownBand: Remembered<Band?>?

    /// How deeply the party is involved on the day asked.
    var level: InvolvementLevel? {
        today.recall(&knownLevel) { involvement?.value.level(on: today)?.level }
    }

    private var knownLevel: Remembered<InvolvementLevel?>?

    /// What was written down of looking for evidence in the partnership and the party's part.
    var looks: [Fact<Look>] {
        today.recall(&knownLooks) {
            [partnership?.value.ref, involvement?.value.ref].compactMap { $0 }
                .flatMap { clerk.assessor.looks(about: $0) }
        }
    }

    private var knownLooks: Remembered<[Fact<Look>]>?

    /// The cases of the body bound about the partnership.
    var cases: [Leaf<JoiningCase>] {
        today.recall(&knownCases) {
            guard let key, let body else { return [] }
            return clerk.archive.cases.below(key.ref).filter {
                clerk.assessor.stands($0.value.opened) && $0.value.opened.value?.body == body
            }
        }
    }

    private var knownCases: Remembered<[Leaf<JoiningCase>]>?

    /// What may be agreed to on the body's behalf in the partnership, as said last of each remit.
    var remits: [Fact<RemitSet>] {
        today.recall(&knownRemits) {
            (file?.seats ?? []).filter { $0.value.body == body }
                .flatMap { clerk.archive.remits.below($0.value.ref) }
                .compactMap { $0.value.made.facts(by: today).last }
        }
    }

    private var knownRemits: Remembered<[Fact<RemitSet>]>?

    /// A day by which it came to an end, in which way, and the entry that says so.
    typealias End = (day: Day, words: String, entry: EntryNumber)

    /// By when it was wound up, or the party left it.
    var ending: End? { today.recall(&knownEnding) { clerk.assessor.ending(of: self) } }

    private var knownEnding: Remembered<End?>?

    /// Whether the conditions of its duties hold that ask only about the partnership.
    private var holdings: [Int: Remembered<Assessor.Holding>] = [:]

    /// Whether they hold for a duty, asked of the partnership as a whole; found out once.
    func holding(_ item: Agenda.Item, of part: Part) -> Assessor.Holding {
        if item.ofBond.isEmpty { return .yes }
        return today.recall(&holdings[item.place]) {
            clerk.assessor.holds(item.ofBond, for: part.whole)
        }
    }

    /// Whether anybody came for the seats asked about, by seat.
    var attendance: [Seat.Key: Remembered<[Came]>] = [:]

    /// Whether anybody came for a seat to a meeting.
    struct Came {
        let when: When
        let entry: EntryNumber
        let isPresent: Bool

        init(when: When, entry: EntryNumber, _ isPresent: Bool) {
            self.when = when
            self.entry = entry
            self.isPresent = isPresent
        }
    }

    /// Whether a duty is asked here at all: a partnership of which a body only makes up its mind
    /// asks nothing of it but how it does.
    func asks(_ duty: Duty) -> Bool {
        body == nil || involvement != nil || duty.subject.isOfCase
    }

    /// Whether it is in force on a day, or on the day asked.
    func holds(on day: Day?, or today: Today) -> Bool {
        // A day may be the one asked without saying so.
        today.note(charter.terms.from)
        today.note(charter.terms.firstDue)
        if let until = charter.until { today.note(until) }
        let day = day ?? today.day
        return charter.terms.from <= day && charter.until.map { day <= $0 } ?? true
    }
}

/// Goes from part to part and keeps the bond of the last, because a partnership's meetings are
/// judged one after another.
struct Round {
    let clerk: Clerk
    private var last: Bond?

    init(_ clerk: Clerk) {
        self.clerk = clerk
    }

    /// The bond of a part; `nil` where nothing binds.
    mutating func bond(of bucket: Bucket) -> Bond? {
        if let last, last.key == bucket.partnership, last.adoption == bucket.adoption {
            return last
        }
        last = clerk.charter(bucket.adoption).flatMap {
            clerk.assessor.bond($0, bucket.partnership, by: clerk)
        }
        return last
    }
}
