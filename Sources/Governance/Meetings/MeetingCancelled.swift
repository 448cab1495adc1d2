/// A meeting was cancelled.
public struct MeetingCancelled: Happened {
    public static let name = "meeting cancelled"

    /// The meeting that will not be held.
    public let meeting: Meeting.Key
    /// Why it was cancelled; `nil` when no reason is given.
    public let reason: Kept?

    public static let form: Form<MeetingCancelled> = Form(
        Field("meeting", \.meeting, "The meeting"),
        Field("reason", \.reason, "Why"),
        make: MeetingCancelled.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.meetings.change(meeting) { $0.cancelled.insert(self, told) }
    }
}
