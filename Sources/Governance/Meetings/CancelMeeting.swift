/// Cancel a meeting.
public struct CancelMeeting: Intent {
    public static let word = "cancel-meeting"
    public static let says = "Cancel a meeting."
    public static let power = Power.convene
    public static let form: Form<CancelMeeting> =
        MeetingCancelled.form.held(by: \.cancelled, make: CancelMeeting.init)

    /// What is to be recorded.
    public let cancelled: MeetingCancelled

    public func scope(in record: Record) -> SubjectRef {
        cancelled.meeting.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustStillBeToCome(cancelled.meeting, occasion)
        return [.meetings(.cancelled(cancelled))]
    }
}
