public import Almanac
public import Governance

/// One step of the working of a finding, as values; the sentence is made when it is read.
public indirect enum Because: Hashable, Sendable {
    /// Evidence was found, when it happened, and the entry that says so.
    case found(Evidence, When, EntryNumber)
    /// There is none in the record, which keeps such evidence or says that none was found.
    case absent(Evidence, looked: EntryNumber?)
    /// There is none in the record, and the record cannot say that there was none.
    case notKept(Evidence)
    /// Counted days between evidence and an anchor.
    case counted(Counting)
    /// So many days lie between the evidence and what it was to come before.
    case after(Evidence, Day, anchor: String, Day)
    /// A measured number against its bounds.
    case measured(Measure, Evidence, Int, atMost: Int?, atLeast: Int?, within: String)
    /// What two readings say.
    case compared(Evidence, String, Evidence, String)
    /// It was excused for a reason.
    case excused(Kept?, EntryNumber)
    /// There is none any more, or not yet: what shows it, in words, and the entry that says so.
    case lacking(String, EntryNumber)
    /// A miss was answered by an entry, and no longer counts.
    case answered(EntryNumber)
    /// Anything else, in words.
    case words(String)
    /// A part of a compound duty.
    case part(String, Standing, [Because])

    /// Days counted by a rule, with everything needed to count them again.
    public struct Counting: Hashable, Sendable {
        /// What was to come about in time.
        public let evidence: Evidence
        /// How the days are counted.
        public let count: DayCount
        /// How many days.
        public let required: Int
        /// When the evidence came about; `nil` before it has, or where no exact day is known.
        public let from: Day?
        /// The day they are counted from.
        public let anchor: Day
        /// What is counted from: "the meeting".
        public let anchorTitle: String
        /// Whether it was owed before the anchor rather than after it.
        public let isBefore: Bool
    }
}
