/// A meeting was held, in public or in private.
public struct MeetingHeld: Happened {
    public static let name = "meeting held"

    /// The meeting that was held.
    public let meeting: Meeting.Key
    /// Whether the public could be there; `nil` when that is not recorded.
    public let openness: Openness?
    /// Why the public could not be there for some or all of it; `nil` when no reason is given.
    public let reason: Kept?

    public static let form: Form<MeetingHeld> = Form(
        Field("meeting", \.meeting, "The meeting"),
        Field("openness", \.openness, "In public or in private"),
        Field("reason", \.reason, "Why in private"),
        make: MeetingHeld.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.meetings.change(meeting) { $0.held.insert(self, told) }
    }
}
