import Almanac
import Governance

/// What the record says of one kind of evidence for one subject.
struct EvidenceReading {
    var facts: [Dated] = []
    /// When and by which entry somebody looked and found none, or said that there is none.
    var lookedInVain: (on: When, entry: EntryNumber)?
    /// Since when the record shows that there is none, where it does.
    var lacking: Lacking?
    /// From which day such evidence is kept here, so that its absence counts.
    var keptSince: Day?
    /// What must be known before the facts say everything.
    var missing: String?
    /// Whether there may be more of it than is on record, as what others did.
    var mayBeMore = false
    /// Whether it is what is so on the day asked, rather than all that ever happened.
    var isStanding = false
    /// The entries that say as much as is known of what is missing.
    var seen: [EntryNumber] = []
    /// The entry by which somebody looked and found none.
    var look: EntryNumber?

    /// One piece of evidence.
    struct Dated {
        var when: When
        var entry: EntryNumber
        /// A score, an amount or 1.
        var number = 1
        /// What it says, for comparing; empty if that is not known.
        var word = ""
        /// What it continues, where several things are followed side by side.
        var series = ""
        /// Until when, if it is a state that ended.
        var until: Day?
        /// The reason that came with it.
        var reason: Kept?
        /// Whether only its being kept elsewhere is known.
        var isElsewhere = false
    }

    /// Whether there being nothing at all means that there is nothing, on a day.
    func isAbsenceKnown(on day: Day) -> Bool {
        keptSince.map { $0 <= day } ?? false || lookedInVain != nil
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
