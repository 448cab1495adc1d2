import Almanac
import Governance

/// Counts one partnership on many days, and judges a duty only where it can have turned.
///
/// Between two days on which nothing happened that a duty reads, findings turn only as days pass,
/// and do not turn back: what stands alike on both stands so all the while (as in `Lookout`).
struct Sweep {
    private let trend: Trend
    private let partnership: Partnership.Key
    private let clerks: [Clerk]
    private var rounds: [Round] = []
    /// Who is in the partnership on each of the days.
    private let parties: [[SubjectRef]]
    /// On which of them the party whose framework is swept is.
    private var isBound: [Bool] = []
    /// The parts of one bucket on the days looked at so far.
    private var parts: [Part??] = []
    private var known: Bucket?
    private var counts: [Trend.Count]
    /// What turned in the partnership as a whole, and at each of its meetings.
    private var whole: Turns
    private var beyond: Turns
    private var meetings: [Gathered] = []

    /// A meeting, what turned for it, and the first of the days on which it can have been called.
    private struct Gathered {
        let key: Meeting.Key
        var turns: Turns
        let start: Int
    }

    init(_ trend: Trend, _ partnership: Partnership.Key) {
        self.trend = trend
        self.partnership = partnership
        let archive = Archive(trend.record)
        clerks = trend.assessors.map { Clerk($0, archive) }
        parties = trend.assessors.map { $0.parties(of: partnership) }
        counts = Array(repeating: .init(), count: trend.days.count)
        beyond = trend.everywhere
        whole = trend.everywhere
        whole.add(trend.committees)
        gather()
    }

    mutating func run() -> [Trend.Count] {
        guard !trend.days.isEmpty else { return [] }
        for adoption in adoptions() {
            guard let terms = adoption.made.value, terms.isAdopted,
                let framework = trend.library[terms.file]
            else { continue }
            rounds = clerks.map { Round($0) }
            isBound = parties.map { $0.contains(terms.party) }
            let bucket = Bucket(adoption: adoption.key, partnership: partnership, meeting: nil)
            for item in framework.agenda[.inPartnership] where item.duty.weight == .must {
                sweep(item, bucket, whole)
            }
            let items = framework.agenda[.atMeeting].filter { $0.duty.weight == .must }
            guard !items.isEmpty else { continue }
            for meeting in meetings {
                let bucket = Bucket(
                    adoption: adoption.key, partnership: partnership, meeting: meeting.key)
                for item in items { sweep(item, bucket, meeting.turns, from: meeting.start) }
            }
        }
        return counts
    }

    /// The frameworks of the partnership and of every body that ever was in it, or thought of it.
    private func adoptions() -> [Adoption] {
        let parties =
            [partnership.ref]
            + trend.record.involvements(in: partnership).compactMap { $0.between?.body.ref }
            + trend.record.cases(of: partnership).compactMap { $0.opened.value?.body.ref }
        var seen: Set<SubjectRef> = []
        return parties.filter { seen.insert($0).inserted }
            .flatMap { trend.record.adoptions(by: $0) }
    }

    /// What is read from beyond the partnership: promises it took over, and risks of others that
    /// a case rests on.
    private func elsewhere() -> [SubjectRef] {
        let record = trend.record
        let before = record.partnerships[partnership]?.started.value?.predecessors ?? []
        let promises = before.flatMap { record.promises(below: $0.ref) }.map(\.ref)
        let risks = record.cases(of: partnership).flatMap(\.grounds.facts)
            .compactMap { $0.value.risk?.ref }
        return promises + risks
    }

    /// The days from which something is kept or owed by the partnership itself.
    private func daysOfItsOwn() -> [Day] {
        trend.record.daysOfKeeping(by: partnership.ref)
            + trend.record.adoptions(by: partnership.ref).flatMap(\.daysInForce)
    }

    private mutating func gather() {
        let facts = Facts(days: trend.days)
        let record = trend.record
        var own: [Gathered] = []
        var ofMeetings: Set<SubjectRef> = []
        for meeting in record.meetings(of: partnership.ref) {
            var turns = Turns(count: trend.days.count)
            for subject in record.subjects(under: meeting.ref) {
                ofMeetings.insert(subject)
                for told in record.chronicle(of: subject) { note(told, facts, &turns) }
            }
            let called = meeting.called.facts.map(\.happened.earliest)
            let first = called.contains(nil) ? nil : called.compactMap { $0 }.min()
            let start = first.map { facts.place(of: $0) } ?? 0
            guard start < trend.days.count else { continue }
            own.append(Gathered(key: meeting.key, turns: turns, start: start))
        }
        var rest = Turns(count: trend.days.count)
        for subject in record.subjects(under: partnership.ref) + elsewhere()
        where !ofMeetings.contains(subject) {
            for told in record.chronicle(of: subject) { note(told, facts, &rest) }
        }
        for day in daysOfItsOwn() { rest.add(.all, at: facts.place(of: day)) }
        beyond.add(rest)
        whole.add(rest)
        for place in own.indices { own[place].turns.add(beyond) }
        meetings = own
    }

    /// Notes what happened: at its own meeting, beyond it, and for the partnership as a whole.
    private mutating func note(_ told: Chronicled, _ facts: Facts, _ own: inout Turns) {
        let chapters = told.chapters
        guard !chapters.all.isEmpty else { return }
        for day in told.happened.turns {
            // What counts only from the next day turns then too.
            let places = Set([day, day.adding(days: 1)].map { facts.place(of: $0) })
            for place in places {
                own.add(chapters.own, at: place)
                beyond.add(chapters.beyond, at: place)
                whole.add(chapters.all, at: place)
            }
        }
    }

    /// Judges a duty at both ends of every stretch of days in which nothing happened to it.
    private mutating func sweep(
        _ item: Agenda.Item, _ bucket: Bucket, _ turns: Turns, from start: Int = 0
    ) {
        var first = start
        for next in turns.places(of: item.reads) + [trend.days.count] where next > start {
            defer { first = next }
            let one = judge(item, bucket, first)
            if bucket.meeting != nil, item.duty.staysKept, one.areKept {
                var count = Trend.Count()
                count.add(one)
                for place in first..<next { counts[place].add(count) }
                continue
            }
            if bucket.meeting != nil, item.duty.staysMissed, one.areOver {
                for place in first..<next { counts[place].add(one, on: trend.days[place]) }
                continue
            }
            guard next - first > 1 else {
                counts[first].add(one)
                continue
            }
            let other = judge(item, bucket, next - 1)
            fill(item, bucket, (first, one), (next - 1, other))
        }
    }

    /// Adds up a stretch of days, both ends included.
    private mutating func fill(
        _ item: Agenda.Item, _ bucket: Bucket, _ one: (place: Int, found: [Finding]),
        _ other: (place: Int, found: [Finding])
    ) {
        if one.found.standAlike(other.found) {
            var count = Trend.Count()
            count.add(one.found)
            for place in one.place...other.place { counts[place].add(count) }
            return
        }
        guard other.place - one.place > 1 else {
            counts[one.place].add(one.found)
            counts[other.place].add(other.found)
            return
        }
        let middle = (one.place + other.place) / 2
        let found = judge(item, bucket, middle)
        fill(item, bucket, one, (middle, found))
        guard middle + 1 < other.place else {
            counts[other.place].add(other.found)
            return
        }
        fill(item, bucket, (middle + 1, judge(item, bucket, middle + 1)), other)
    }

    private mutating func judge(
        _ item: Agenda.Item, _ bucket: Bucket, _ place: Int
    ) -> [Finding] {
        var found: [Finding] = []
        guard isBound[place], let part = part(bucket, place) else { return found }
        clerks[place].assessor.add(findingsOf: item, in: part, to: &found)
        return found
    }

    /// A part on one of the days; the last bucket's are kept, because all its duties are swept one
    /// after another.
    private mutating func part(_ bucket: Bucket, _ place: Int) -> Part? {
        if known != bucket {
            known = bucket
            parts = Array(repeating: nil, count: clerks.count)
        }
        if let part = parts[place] { return part }
        let part = clerks[place].assessor.part(bucket, &rounds[place])
        parts[place] = .some(part)
        return part
    }
}

extension Duty {
    /// Whether what was kept of it at a meeting stays so as days pass, if nothing happens: it was
    /// done, and it is asked whatever the day is.
    fileprivate var staysKept: Bool {
        rule.staysKept && conditions.allSatisfy(\.lasts)
    }
}

extension Duty {
    /// Whether what was missed of it stays so too, until it lapses. Of a compound one part can
    /// lapse and leave another.
    fileprivate var staysMissed: Bool {
        switch rule {
        case .exists, .deadline: staysKept
        default: false
        }
    }
}

extension Trend.Count {
    /// Adds what was over by an earlier day as it stands on one: a miss, until it lapses.
    fileprivate mutating func add(_ findings: [Finding], on day: Day) {
        add(findings.filter { $0.standing.lastDayCounted.map { day <= $0 } ?? true })
    }
}

extension Rule {
    fileprivate var staysKept: Bool {
        switch self {
        case .exists, .deadline: true
        case .parts(let parts), .anyOf(let parts):
            parts.allSatisfy { $0.rule.staysKept && $0.conditions.allSatisfy(\.lasts) }
        case .recurs, .limit, .agrees, .judged, .see: false
        }
    }
}

extension Condition {
    /// Whether it holds on every day, if it holds on one and nothing happens.
    fileprivate var lasts: Bool {
        switch self {
        case .meeting(let states): Set(states) == [.held]
        case .forMonths, .once, .has: false
        default: true
        }
    }
}

extension [Finding] {
    /// Whether there are any, and all are kept.
    fileprivate var areKept: Bool {
        !isEmpty && allSatisfy { $0.standing == .kept }
    }

    /// Whether there are any, and all are kept, missed or excused.
    fileprivate var areOver: Bool {
        !isEmpty
            && allSatisfy {
                switch $0.standing {
                case .kept, .missed, .excused: true
                default: false
                }
            }
    }

    /// Whether findings stand alike, whatever the words.
    func standAlike(_ other: [Finding]) -> Bool {
        guard count == other.count else { return false }
        return zip(self, other).allSatisfy {
            $0.standing.name == $1.standing.name && $0.standing.day == $1.standing.day
                && $0.counts == $1.counts && $0.key == $1.key
        }
    }
}
