/// It was agreed that a private meeting is urgent and cannot wait for the notices.
public struct PrivateMeetingAgreed: Happened {
    public static let name = "private meeting agreed"

    /// The meeting that cannot wait.
    public let meeting: Meeting.Key
    /// The committee or council whose chair agreed; `nil` when none is named.
    public let by: Body.Key?
    /// Why it cannot wait.
    public let reason: Kept

    public static let form: Form<PrivateMeetingAgreed> = Form(
        Field("meeting", \.meeting, "The meeting"),
        Field("by", \.by, "Whose chair agreed"),
        Field("reason", \.reason, "Why it cannot wait"),
        make: PrivateMeetingAgreed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.meetings.change(meeting) { $0.privacyAgreed.insert(self, told) }
    }
}
