/// Record that the public was told of a meeting in private.
public struct AnnouncePrivateMeeting: Intent {
    public static let word = "announce-private-meeting"
    public static let says =
        "Record that the public was told of a meeting in private."
    public static let power = Power.convene
    public static let form: Form<AnnouncePrivateMeeting> =
        PrivateMeetingAnnounced.form.held(by: \.announced, make: AnnouncePrivateMeeting.init)

    /// What is to be recorded.
    public let announced: PrivateMeetingAnnounced

    public func scope(in record: Record) -> SubjectRef {
        announced.meeting.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(announced.meeting, on: record.meetings, "meeting")
        return [.meetings(.privateMeetingAnnounced(announced))]
    }
}
