/// Record whether those whom a briefing was sent to received it.
public struct ConfirmBriefing: Intent {
    public static let word = "confirm-briefing"
    public static let says = "Record whether those whom a briefing was sent to received it."
    public static let power = Power.convene
    public static let form: Form<ConfirmBriefing> =
        BriefingConfirmed.form.held(by: \.confirmed, make: ConfirmBriefing.init)

    /// What is to be recorded.
    public let confirmed: BriefingConfirmed

    public func scope(in record: Record) -> SubjectRef {
        confirmed.meeting.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(confirmed.meeting, on: record.meetings, "meeting")
        _ = try record.find(confirmed.involvement, on: record.involvements, "involvement")
        return [.meetings(.briefingConfirmed(confirmed))]
    }
}
