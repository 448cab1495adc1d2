/// Record that a chair of scrutiny agreed to a private meeting without notice.
public struct AgreePrivateMeeting: Intent {
    public static let word = "agree-private-meeting"
    public static let says =
        "Record that a chair of scrutiny agreed to a private meeting without notice."
    public static let power = Power.convene
    public static let form: Form<AgreePrivateMeeting> =
        PrivateMeetingAgreed.form.held(by: \.agreed, make: AgreePrivateMeeting.init)

    /// What is to be recorded.
    public let agreed: PrivateMeetingAgreed

    public func scope(in record: Record) -> SubjectRef {
        agreed.meeting.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(agreed.meeting, on: record.meetings, "meeting")
        if let by = agreed.by { _ = try record.find(by, on: record.bodies, "by") }
        return [.meetings(.privateMeetingAgreed(agreed))]
    }
}
