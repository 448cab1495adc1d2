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
    private let recordedSecond: Int32
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
        let day = entry.recorded.ukDay
        recordedOn = Int32(clamping: day.number)
        let seconds = (entry.recorded.microseconds - Self.midnight(day)) / 1_000_000
        recordedSecond = Int32(clamping: seconds)
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

    /// The moment at which it was written down, to the second.
    var moment: Moment {
        Moment(microseconds: Self.midnight(recorded) + Int64(recordedSecond) * 1_000_000)
    }

    /// When a day begins in Greenwich, in microseconds since 1970: days count from 1 January 2000.
    private static func midnight(_ day: Day) -> Int64 {
        (Int64(day.number) + 10_957) * 86_400_000_000
    }

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
