public import Almanac

/// A meeting was called for a day.
public struct MeetingCalled: Happened {
    public static let name = "meeting called"

    /// The meeting, by its new key.
    public let meeting: Meeting.Key
    /// The body or partnership that meets.
    public let convener: SubjectRef
    /// The day it was called for, as exactly as it is known.
    public let day: When
    /// The time at which it begins, UK time; `nil` when that is not said.
    public let starts: ClockTime?
    /// Where it is held, in words; `nil` when that is not said.
    public let venue: Kept?

    public static let form: Form<MeetingCalled> = Form(
        Field.new("meeting", \.meeting, "The meeting"),
        Field("convener", \.convener, "The body or partnership that meets"),
        Field("day", \.day, "On which day"),
        Field("starts", \.starts, "At what time"),
        Field("venue", \.venue, "Where"),
        make: MeetingCalled.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.meetings.change(meeting) { $0.called.insert(self, told) }
        record.place(meeting.ref, at: place, below: convener)
    }
}
