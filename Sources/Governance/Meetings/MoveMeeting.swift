/// Move a meeting to another day.
public struct MoveMeeting: Intent {
    public static let word = "move-meeting"
    public static let says = "Move a meeting to another day."
    public static let power = Power.convene
    public static let form: Form<MoveMeeting> =
        MeetingMoved.form.held(by: \.moved, make: MoveMeeting.init)

    /// What is to be recorded.
    public let moved: MeetingMoved

    public func scope(in record: Record) -> SubjectRef {
        moved.meeting.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustStillBeToCome(moved.meeting, occasion)
        return [.meetings(.moved(moved))]
    }
}
