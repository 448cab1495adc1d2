public import Almanac

/// A meeting was moved to another day.
public struct MeetingMoved: Happened {
    public static let name = "meeting moved"

    /// The meeting that was moved.
    public let meeting: Meeting.Key
    /// The day to which it was moved, as exactly as it is known.
    public let to: When
    /// The time at which it begins then, UK time; `nil` when that is not said.
    public let starts: ClockTime?
    /// Why it was moved; `nil` when no reason is given.
    public let reason: Kept?

    public static let form: Form<MeetingMoved> = Form(
        Field("meeting", \.meeting, "The meeting"),
        Field("to", \.to, "To which day"),
        Field("starts", \.starts, "At what time"),
        Field("reason", \.reason, "Why"),
        make: MeetingMoved.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.meetings.change(meeting) { $0.moved.insert(self, told) }
    }
}
