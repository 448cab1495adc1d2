/// The public was told that a meeting, or a part of it, is to be private.
public struct PrivateMeetingAnnounced: Happened {
    public static let name = "private meeting announced"

    /// The meeting that is to be private, wholly or in part.
    public let meeting: Meeting.Key
    /// Whether it is the early notice or the later statement.
    public let notice: PrivacyNotice
    /// Why it is to be private; `nil` when not said.
    public let reasons: Kept?
    /// What was said for holding it in public; `nil` when not said.
    public let representations: Kept?
    /// What is answered to that; `nil` when not said.
    public let response: Kept?

    public static let form: Form<PrivateMeetingAnnounced> = Form(
        Field("meeting", \.meeting, "The meeting"),
        Field("notice", \.notice, "Which notice"),
        Field("reasons", \.reasons, "Why it is to be private"),
        Field("representations", \.representations, "What was said for holding it in public"),
        Field("response", \.response, "What is answered to that"),
        make: PrivateMeetingAnnounced.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.meetings.change(meeting) { $0.privacy.insert(self, told) }
    }
}
