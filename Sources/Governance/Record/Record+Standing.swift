public import Almanac
import HashTreeCollections

extension Record {
    /// How things stood at the end of a day: without what happened after it, but with what had
    /// been called, promised or agreed by then for later days.
    ///
    /// What was set up for the record's keeping stays, because it says how to read the rest; and
    /// what may have happened by then stays, because nobody knows that it had not.
    ///
    /// - Returns: the record, and the later days on which what may have happened by then comes to
    ///   be certain, or what was agreed comes into force.
    public func standing(atEndOf day: Day) -> (record: Record, turns: Set<Day>) {
        var record = self
        var sifter = Sifter(day: day)
        sifter.note(lastRecorded.ukDay)
        record.siftPlace(&sifter)
        record.siftPartnerships(&sifter)
        record.siftMeetings(&sifter)
        record.siftDecisions(&sifter)
        record.siftCharters(&sifter)
        return (record, sifter.turns)
    }

    private mutating func siftPlace(_ sifter: inout Sifter) {
        sifter.sift(&place.holidays)
        sifter.sift(&place.cutOffs)
        sifter.sift(&place.overrides)
        sifter.sift(&place.keeping) { $0.from }
        for (subject, timeline) in looks {
            var timeline = timeline
            if sifter.sift(&timeline) { looks[subject] = timeline }
        }
        for (subject, timeline) in answers {
            var timeline = timeline
            if sifter.sift(&timeline) { answers[subject] = timeline }
        }
        bodies.sift(&sifter) {
            $1.sift(&$0.succeeded)
            $1.sift(&$0.followed)
        }
    }

    private mutating func siftPartnerships(_ sifter: inout Sifter) {
        partnerships.sift(&sifter) {
            $1.sift(&$0.started)
            $1.sift(&$0.banded)
            $1.sift(&$0.ended)
            $1.sift(&$0.arrangements)
            $1.sift(&$0.reviews)
            $1.sift(&$0.offices)
        }
        involvements.sift(&sifter) {
            $1.sift(&$0.recorded)
            $1.sift(&$0.changed)
            $1.sift(&$0.offices)
            $1.sift(&$0.contacts)
            $1.sift(&$0.overlaps)
            $1.sift(&$0.tests)
        }
        seats.sift(&sifter) {
            $1.sift(&$0.made)
            $1.sift(&$0.holding)
            $1.sift(&$0.deputies)
        }
    }

    private mutating func siftMeetings(_ sifter: inout Sifter) {
        meetings.sift(&sifter) {
            let turns = $1.turns.count
            $1.sift(&$0.called)
            $1.sift(&$0.publicised)
            $1.sift(&$0.moved)
            $1.sift(&$0.cancelled)
            $1.sift(&$0.held)
            $1.sift(&$0.minutes)
            $1.sift(&$0.briefings)
            $1.sift(&$0.attendance)
            let days = $0.called.facts.map(\.value.day) + $0.moved.facts.map(\.value.to)
            for when in days where turns < $1.turns.count || when.exact == nil { $1.note(when) }
        }
        items.sift(&sifter) { $1.sift(&$0.made) }
        papers.sift(&sifter) {
            $1.sift(&$0.made)
            $1.sift(&$0.seen)
            $1.sift(&$0.acceptedLate)
            $1.sift(&$0.headed)
        }
    }

    private mutating func siftDecisions(_ sifter: inout Sifter) {
        approvals.sift(&sifter) {
            $1.sift(&$0.sought)
            $1.sift(&$0.decided)
            $1.sift(&$0.explained)
        }
        decisions.sift(&sifter) { $1.sift(&$0.taken) }
        promises.sift(&sifter) {
            $1.sift(&$0.made)
            $1.sift(&$0.dated)
            $1.sift(&$0.kept)
        }
    }

    private mutating func siftCharters(_ sifter: inout Sifter) {
        adoptions.sift(&sifter) {
            $1.sift(&$0.made) { $0.from }
            $1.sift(&$0.dropped)
            $1.sift(&$0.ratings)
        }
        versions.sift(&sifter) {
            $1.sift(&$0.made)
            $1.sift(&$0.adopted)
        }
        consultations.sift(&sifter) {
            $1.sift(&$0.opened)
            $1.sift(&$0.closed)
        }
    }
}

/// Leaves out what happened after a day.
private struct Sifter {
    let day: Day
    /// The later days on which something that was said by then turns.
    private(set) var turns: Set<Day> = []
    /// Whether anything was left out since it was last asked.
    var hasLeftOut = false

    init(day: Day) { self.day = day }

    mutating func note(_ turn: Day) {
        if turn > day { turns.insert(turn) }
    }

    mutating func note(_ when: When) {
        if let earliest = when.earliest { note(earliest) }
        if let latest = when.latest { note(latest) }
    }

    /// Says whether anything was left out.
    ///
    /// - Parameter from: the day from which a fact is in force, whenever it was put on record.
    @discardableResult
    mutating func sift<Value>(
        _ timeline: inout Timeline<Value>, from: (Value) -> Day? = { _ in nil }
    ) -> Bool {
        var later: [EntryNumber] = []
        for fact in timeline.facts {
            let force = from(fact.value)
            if fact.happened.isOnOrBefore(day) == .no, force.map({ $0 > day }) ?? true {
                later.append(fact.entry)
            } else {
                note(fact.happened)
                if let force { note(force) }
            }
        }
        for entry in later { timeline.strike(entry) }
        if !later.isEmpty { hasLeftOut = true }
        return !later.isEmpty
    }
}

extension Shelf {
    /// Leaves out of every subject what happened after a day.
    fileprivate mutating func sift(
        _ sifter: inout Sifter, _ sift: (inout S, inout Sifter) -> Void
    ) {
        for subject in all {
            var subject = subject
            sifter.hasLeftOut = false
            sift(&subject, &sifter)
            if sifter.hasLeftOut { change(subject.key) { $0 = subject } }
        }
    }
}
