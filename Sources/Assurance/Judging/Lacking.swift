import Almanac
import Governance

/// That there is none, and since when the record shows it.
struct Lacking {
    /// The first of the days without a break on which it shows that there is none.
    let since: Day
    /// Whether there was one, or may have been, on the day before.
    let isAfterOne: Bool
    /// What shows it, in words; `nil` where nothing is said of it.
    let words: String?
    /// The entry that says so.
    let entry: EntryNumber

    /// How something stood at the end of a day.
    enum State {
        case there
        case perhaps
        /// There was none: what shows it, when that was, and the entry that says so.
        case none(words: String?, on: When, EntryNumber)
        /// Nothing is on record of it.
        case silent
    }

    /// Goes back from a day to the first on which there was none; `nil` where there is one.
    ///
    /// - Parameter turns: the days on which it can have become otherwise.
    init?(on today: Today, turns: [Day], _ state: (Day) -> State) {
        for turn in turns { today.note(turn) }
        guard case .none(var words, _, var entry) = state(today.day) else { return nil }
        var since: Day?
        var isAfterOne = false
        going: for turn in Set(turns).filter({ $0 <= today.day }).sorted(by: >) {
            switch state(turn) {
            case .none(let told, _, let by): (since, words, entry) = (turn, told, by)
            case .there, .perhaps:
                isAfterOne = true
                break going
            case .silent: break going
            }
        }
        guard let since else { return nil }
        self.since = since
        self.isAfterOne = isAfterOne
        self.words = words
        self.entry = entry
    }
}

extension Lacking {
    /// What was seen to be lacking on one day, in words, by an entry that shows it.
    init(on day: Day, _ words: String, _ entry: EntryNumber) {
        (since, isAfterOne, self.words, self.entry) = (day, false, words, entry)
    }
}

extension Assessor {
    /// Since when something is lacking: since the last of it ended, but not from before anything
    /// was owed, nor from a day of which nothing was known.
    func lackingSince(_ reading: EvidenceReading, _ instance: Instance) -> Day {
        let owed = max(instance.bond.firstDue, beginning(of: instance))
        guard let lacking = reading.lacking else { return owed }
        if lacking.isAfterOne { return max(owed, lacking.since) }
        if let looked = reading.lookedInVain?.on.latest, looked < lacking.since { return owed }
        return max(owed, min(lacking.since, reading.keptSince ?? lacking.since))
    }
}

extension When {
    /// "on Sun 1 Nov 2026", or a word of when it was.
    var onWords: String { exact == nil ? "(\(inWords))" : "on \(inWords)" }

    /// The days on which what it dates can turn from not yet to perhaps, and to certain.
    var turns: [Day] { [earliest, latest].compactMap { $0 } }
}
