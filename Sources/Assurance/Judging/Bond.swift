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
    /// From which day on it binds, and from which anything is owed.
    let from: Day
    let firstDue: Day

    init(
        _ adoption: Adoption.Key, _ terms: Adoption.Terms, _ framework: Framework, until: Day?
    ) {
        self.adoption = adoption
        self.terms = terms
        self.framework = framework
        self.until = until
        (from, firstDue) = (terms.from, terms.firstDue)
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
    // What is read for every finding is read by itself: a whole is copied with all it holds.
    var terms: Adoption.Terms { charter.terms }
    var party: SubjectRef { charter.terms.party }
    var firstDue: Day { charter.firstDue }
    var framework: Framework { charter.framework }
    /// The body bound, if it is one.
    var body: Body.Key? { charter.body }

    /// What is on record of the partnership.
    private(set) lazy var file = key.map { clerk.file(of: $0) }

    /// The seats made for the body bound.
    private(set) lazy var ownSeats = (file?.seats ?? []).filter { seat in
        body != nil && seat.value.made.last { $0.body } == body
    }

    /// From which day evidence of each kind is kept here, by the party or the partnership.
    private(set) lazy var keptSince =
        KeptSince([clerk.keptSince(by: charter), key.map { clerk.keptSince(by: $0.ref) } ?? [:]])

    /// The same, kept by one of them or by a body whose meeting it is, or any above that.
    func keptSince(with convener: SubjectRef) -> KeptSince {
        if let known = keptBeside[convener] { return known }
        let others = clerk.assessor.record.covering(convener).map { clerk.keptSince(by: $0) }
        let found = KeptSince(keptSince.days + others)
        keptBeside[convener] = found
        return found
    }

    private var keptBeside: [SubjectRef: KeptSince] = [:]

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

    /// The challenges put for the body bound, by the partner asked.
    var challenges: [Body.Key: [Leaf<Challenge>]] {
        today.recall(&knownChallenges) {
            var found: [Body.Key: [Leaf<Challenge>]] = [:]
            guard let involvement else { return found }
            for one in clerk.archive.challenges.below(involvement.value.ref)
            where clerk.assessor.stands(one.value.put) {
                guard let partner = one.value.put.last({ $0.partner }) else { continue }
                found[partner, default: []].append(one)
            }
            return found
        }
    }

    private var knownChallenges: Remembered<[Body.Key: [Leaf<Challenge>]]>?

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

    /// Whether it goes on, neither wound up nor left: asked for every finding.
    var isLasting: Bool {
        if let knownEnding, knownEnding.isForGood { return knownEnding.value == nil }
        return ending == nil
    }

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

    /// The duties asked at its meetings, but for those that do not apply in the partnership, with
    /// what is known of their applying; the part is any of its meetings.
    func askedAtMeetings(by part: Part) -> [(item: Agenda.Item, holding: Assessor.Holding)] {
        today.recall(&asked) {
            part.agenda.compactMap { item in
                if item.isAskedAtMeetings { return nil }
                let holding = isInPartnership ? holding(item, of: part) : .yes
                if case .no = holding { return nil }
                return (item, holding)
            }
        }
    }

    private var asked: Remembered<[(item: Agenda.Item, holding: Assessor.Holding)]>?

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
        today.note(charter.from)
        today.note(charter.firstDue)
        if let until = charter.until { today.note(until) }
        let day = day ?? today.day
        return charter.from <= day && charter.until.map { day <= $0 } ?? true
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
