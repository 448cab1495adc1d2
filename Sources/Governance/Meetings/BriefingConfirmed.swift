/// Those whom a briefing was sent to said whether they received it.
public struct BriefingConfirmed: Happened {
    public static let name = "briefing confirmed"

    /// The meeting.
    public let meeting: Meeting.Key
    /// For which body in which partnership.
    public let involvement: Involvement.Key
    /// To whom.
    public let to: BriefingFor
    /// Whether they received it.
    public let received: Bool

    public static let form: Form<BriefingConfirmed> = Form(
        Field("meeting", \.meeting, "The meeting"),
        Field("involvement", \.involvement, "For which body in which partnership"),
        Field("to", \.to, "To whom"),
        Field("received", \.received, "Whether they received it"),
        make: BriefingConfirmed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.meetings.change(meeting) { $0.receipts.insert(self, told) }
    }
}
