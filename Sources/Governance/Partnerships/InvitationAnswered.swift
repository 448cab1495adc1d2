/// A body answered an invitation to a partnership.
public struct InvitationAnswered: Happened {
    public static let name = "invitation answered"

    /// To which partnership.
    public let partnership: Partnership.Key
    /// Which body.
    public let body: Body.Key
    /// The answer.
    public let answer: InvitationAnswer

    public static let form: Form<InvitationAnswered> = Form(
        Field("partnership", \.partnership, "To which partnership"),
        Field("body", \.body, "Which body"),
        Field("answer", \.answer, "The answer"),
        make: InvitationAnswered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.replies.insert(self, told) }
    }
}
