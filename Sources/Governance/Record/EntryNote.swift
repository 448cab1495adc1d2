import Almanac

/// What one entry is remembered by, so that it can be struck later.
struct EntryNote: Hashable, Sendable {
    /// The subjects it names.
    let mentions: [SubjectRef]
    /// The word of the intent that made it.
    let intent: String
    /// When what it says was done.
    let happened: When
    private let recordedOn: Int32
    private let sourcePlace: Int16
    private let batchStart: Int32
    /// Whether it can be taken back.
    let lasting: Lasting
    private var striker: Int32 = -1

    /// Whether it can be taken back.
    enum Lasting { case no, corrects, yes }

    init(_ entry: Entry) {
        mentions = entry.mentions
        intent = entry.intent
        lasting = entry.lasting
        happened = entry.told.happened
        recordedOn = Int32(clamping: entry.recorded.ukDay.number)
        let place = entry.source.flatMap { entry.mentions.firstIndex(of: $0.ref) }
        sourcePlace = Int16(clamping: place ?? -1)
        batchStart = entry.batch?.value ?? 0
    }

    /// The entry that corrected or withdrew it, if one did.
    var struckBy: EntryNumber? {
        get { striker < 0 ? nil : EntryNumber(Int(striker)) }
        set { striker = newValue?.value ?? -1 }
    }

    /// The day on which it was written down, by London's calendar.
    var recorded: Day { Day(number: Int(recordedOn)) }

    /// Whether it was corrected or withdrawn.
    var isStruck: Bool { striker >= 0 }

    /// The first entry of the batch in which it came in, if it came in one.
    var batch: EntryNumber? {
        batchStart == 0 ? nil : EntryNumber(Int(batchStart))
    }

    /// On whose word it reports what was done elsewhere, if it does.
    var source: Source.Key? {
        let place = Int(sourcePlace)
        return mentions.indices.contains(place) ? .init(trusted: mentions[place].key) : nil
    }
}
