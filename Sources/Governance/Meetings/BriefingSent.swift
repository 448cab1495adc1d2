/// A briefing for a meeting was sent to those who speak for a body.
public struct BriefingSent: Happened {
    public static let name = "briefing sent"

    /// The meeting that the briefing is for.
    public let meeting: Meeting.Key
    /// The body's part in a partnership for which it was written.
    public let involvement: Involvement.Key
    /// Who received it: lead member, opposition spokesperson or representatives.
    public let to: BriefingFor
    /// The political group, where there are several in opposition; `nil` otherwise.
    public let group: Word?

    public static let form: Form<BriefingSent> = Form(
        Field("meeting", \.meeting, "The meeting"),
        Field("involvement", \.involvement, "For which body in which partnership"),
        Field("to", \.to, "To whom"),
        Field("group", \.group, "Which group in opposition"),
        make: BriefingSent.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.meetings.change(meeting) { $0.briefings.insert(self, told) }
    }
}
