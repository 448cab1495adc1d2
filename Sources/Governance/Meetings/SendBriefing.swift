/// Send a briefing for a meeting to those who speak for a body.
public struct SendBriefing: Intent {
    public static let word = "send-briefing"
    public static let says = "Send a briefing for a meeting to those who speak for a body."
    public static let power = Power.convene
    public static let form: Form<SendBriefing> =
        BriefingSent.form.held(by: \.sent, make: SendBriefing.init)

    /// What is to be recorded.
    public let sent: BriefingSent

    public func scope(in record: Record) -> SubjectRef {
        sent.meeting.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(sent.meeting, on: record.meetings, "meeting")
        _ = try record.find(sent.involvement, on: record.involvements, "involvement")
        return [.meetings(.briefingSent(sent))]
    }
}
