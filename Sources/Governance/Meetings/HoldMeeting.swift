/// Record that a meeting was held, in public or in private.
public struct HoldMeeting: Intent {
    public static let word = "hold-meeting"
    public static let says = "Record that a meeting was held, in public or in private."
    public static let power = Power.convene
    public static let form: Form<HoldMeeting> =
        MeetingHeld.form.held(by: \.held, make: HoldMeeting.init)

    /// What is to be recorded.
    public let held: MeetingHeld

    public func scope(in record: Record) -> SubjectRef {
        held.meeting.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        let meeting = try record.find(held.meeting, on: record.meetings, "meeting")
        guard meeting.cancelled.isEmpty else {
            throw Refusal("That meeting was cancelled.", field: "meeting")
        }
        guard meeting.held.isEmpty else {
            throw Refusal("That meeting is recorded as held already.", field: "meeting")
        }
        return [.meetings(.held(held))]
    }
}
