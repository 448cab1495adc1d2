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
        for kind in SubjectKind.allCases { kind.shelf?.sift(&record, by: &sifter) }
        return (record, sifter.turns)
    }

    private mutating func siftPlace(_ sifter: inout Sifter) {
        sifter.visit(&place.holidays)
        sifter.visit(&place.cutOffs)
        sifter.visit(&place.overrides)
        sifter.visit(&place.weights)
        sifter.visit(&place.bands)
        sifter.visit(&place.stages)
        for (subject, timeline) in keeping {
            var timeline = timeline
            if sifter.sift(&timeline, from: { $0.from }) { keeping[subject] = timeline }
        }
        for (subject, timeline) in looks {
            var timeline = timeline
            if sifter.sift(&timeline, from: { _ in nil }) { looks[subject] = timeline }
        }
        for (subject, timeline) in answers {
            var timeline = timeline
            if sifter.sift(&timeline, from: { _ in nil }) { answers[subject] = timeline }
        }
        bodies.sift(&sifter) {
            $1.visit(&$0.succeeded)
            $1.visit(&$0.followed)
            $1.visit(&$0.stages)
            $1.visit(&$0.matrices)
            $1.visit(&$0.standards)
        }
    }
}

/// Leaves out what happened after a day.
struct Sifter: TimelineVisitor {
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

    mutating func visit<Value>(_ timeline: inout Timeline<Value>) {
        if sift(&timeline, from: { _ in nil }) { hasLeftOut = true }
    }

    mutating func visit<Value>(_ timeline: inout Timeline<Value>, from: (Value) -> Day) {
        if sift(&timeline, from: { from($0) }) { hasLeftOut = true }
    }

    /// Says whether anything was left out.
    ///
    /// - Parameter from: the day from which a fact is in force, whenever it was put on record.
    mutating func sift<Value>(
        _ timeline: inout Timeline<Value>, from: (Value) -> Day?
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
        return !later.isEmpty
    }
}

extension Shelf {
    /// Leaves out of every subject what happened after a day; who somebody is, what a body is
    /// called and where something was read stays.
    mutating func sift(_ sifter: inout Sifter) {
        switch S.kind {
        case .source, .person, .body: return
        default: sift(&sifter) { $0.visit(&$1) }
        }
    }

    fileprivate mutating func sift(
        _ sifter: inout Sifter, _ sift: (inout S, inout Sifter) -> Void
    ) {
        for subject in all {
            var subject = subject
            let turns = sifter.turns.count
            sifter.hasLeftOut = false
            sift(&subject, &sifter)
            if let meeting = subject as? Meeting { meeting.noteDays(in: &sifter, since: turns) }
            if sifter.hasLeftOut { change(subject.key) { $0 = subject } }
        }
    }
}

extension Meeting {
    /// The days it is called for or was moved to turn too, where what is said of it does.
    fileprivate func noteDays(in sifter: inout Sifter, since turns: Int) {
        for when in called.facts.map(\.value.day) + moved.facts.map(\.value.to)
        where turns < sifter.turns.count || when.exact == nil { sifter.note(when) }
    }
}
