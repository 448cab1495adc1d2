import Almanac
import Governance

/// What the record says of one kind of evidence for one subject.
struct EvidenceReading {
    var facts: [Dated]
    /// Whether there may be more of it than is on record, as what others did.
    var mayBeMore = false
    /// Whether it is what is so on the day asked, rather than all that ever happened.
    var isStanding = false
    /// Of what it was asked.
    var asked: Asked?
    // Most readings say no more, and all are handed on: what they say is held apart.
    private var more: [More] = []

    private struct More {
        var lookedInVain: (on: When, entry: EntryNumber)?
        var lacking: Lacking?
        var knownSince: Day?
        var missing: String?
        var seen: [EntryNumber] = []
        var look: EntryNumber?
    }

    init(
        facts: [Dated] = [], lookedInVain: (on: When, entry: EntryNumber)? = nil,
        lacking: Lacking? = nil, knownSince: Day? = nil, isStanding: Bool = false
    ) {
        self.facts = facts
        self.isStanding = isStanding
        guard lookedInVain != nil || lacking != nil || knownSince != nil else { return }
        more = [More(lookedInVain: lookedInVain, lacking: lacking, knownSince: knownSince)]
    }

    /// A reading that says only what must be known before it can say anything.
    init(missing: String) {
        facts = []
        more = [More(missing: missing)]
    }

    /// When and by which entry somebody looked and found none, or said that there is none.
    var lookedInVain: (on: When, entry: EntryNumber)? {
        get { more.first?.lookedInVain }
        set { change { $0.lookedInVain = newValue } }
    }
    /// Since when the record shows that there is none, where it does.
    var lacking: Lacking? {
        get { more.first?.lacking }
        set { change { $0.lacking = newValue } }
    }
    /// From which day on everything of the kind can be counted through, where it can at any time.
    var knownSince: Day? { more.first?.knownSince }
    /// What must be known before the facts say everything.
    var missing: String? {
        get { more.first?.missing }
        set { change { $0.missing = newValue } }
    }
    /// The entries that say as much as is known of what is missing.
    var seen: [EntryNumber] {
        get { more.first?.seen ?? [] }
        set { change { $0.seen = newValue } }
    }
    /// The entry by which somebody looked and found none.
    var look: EntryNumber? {
        get { more.first?.look }
        set { change { $0.look = newValue } }
    }

    private mutating func change(_ change: (inout More) -> Void) {
        if more.isEmpty { more = [More()] }
        change(&more[0])
    }

    /// A kind of evidence, asked of a thing.
    struct Asked {
        let evidence: Evidence
        let instance: Instance
    }

    /// From which day such evidence is kept here, so that its absence counts; looked up only where
    /// that matters, because mostly there is some.
    var keptSince: Day? {
        knownSince
            ?? asked.flatMap { asked in
                asked.instance.bond.clerk.assessor.keptSince(asked.evidence, for: asked.instance)
            }
    }

    /// One piece of evidence.
    struct Dated {
        var when: When
        var entry: EntryNumber
        /// A score, an amount or 1.
        var number: Int
        // Few pieces say more, and all are copied: what they say is held apart.
        private var more: [More]

        private struct More {
            var word = ""
            var series = ""
            var until: Day?
            var reason: Kept?
            var isElsewhere = false
        }

        init(when: When, entry: EntryNumber, number: Int = 1) {
            (self.when, self.entry, self.number, more) = (when, entry, number, [])
        }

        init(
            when: When, entry: EntryNumber, number: Int = 1, word: String, series: String = "",
            reason: Kept? = nil
        ) {
            self.init(when: when, entry: entry, number: number)
            more = [More(word: word, series: series, reason: reason)]
        }

        /// Evidence that came with a reason, if it did.
        init(when: When, entry: EntryNumber, reason: Kept?) {
            self.init(when: when, entry: entry)
            if let reason { more = [More(reason: reason)] }
        }

        /// Evidence of which only its being kept elsewhere is known.
        init(when: When, entry: EntryNumber, isElsewhere: Bool) {
            self.init(when: when, entry: entry)
            more = [More(isElsewhere: isElsewhere)]
        }

        /// What it says, for comparing; empty if that is not known.
        var word: String {
            get { more.first?.word ?? "" }
            set { change { $0.word = newValue } }
        }
        /// What it continues, where several things are followed side by side.
        var series: String { more.first?.series ?? "" }
        /// Until when, if it is a state that ended.
        var until: Day? {
            get { more.first?.until }
            set { change { $0.until = newValue } }
        }
        /// The reason that came with it.
        var reason: Kept? { more.first?.reason }
        /// Whether only its being kept elsewhere is known.
        var isElsewhere: Bool { more.first?.isElsewhere ?? false }

        private mutating func change(_ change: (inout More) -> Void) {
            if more.isEmpty { more = [More()] }
            change(&more[0])
        }
    }

    /// Whether there being nothing at all means that there is nothing, on a day.
    func isAbsenceKnown(on today: Today) -> Bool {
        keptSince.map { $0 <= today } ?? false || lookedInVain != nil
    }

    /// Whether finding nothing between two days means that there was nothing: because it is kept
    /// here from the first of them, or because somebody looked on the last or later.
    func isAbsenceKnown(from first: Day, to last: Day) -> Bool {
        if let keptSince, keptSince <= first { return true }
        return lookedInVain?.on.isOnOrAfter(last) == .yes
    }

    /// The first piece, by when it happened.
    var first: Dated? { facts.min { When.order($0.when, $1.when) } }

    /// The last piece, by when it happened.
    var last: Dated? { facts.max { When.order($0.when, $1.when) } }
}

extension [EvidenceReading.Dated] {
    /// Orders it by when it happened, unless it is in order.
    mutating func putInOrder() {
        for place in indices.dropFirst() where When.order(self[place].when, self[place - 1].when) {
            return sort { When.order($0.when, $1.when) }
        }
    }
}
