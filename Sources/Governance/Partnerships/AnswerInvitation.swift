/// Record what a body said to an invitation.
public struct AnswerInvitation: Intent {
    public static let word = "answer-invitation"
    public static let says = "Record what a body said to an invitation."
    public static let power = Power.convene
    public static let form: Form<AnswerInvitation> =
        InvitationAnswered.form.held(by: \.answered, make: AnswerInvitation.init)

    /// What is to be recorded.
    public let answered: InvitationAnswered

    public func scope(in record: Record) -> SubjectRef {
        answered.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(answered.partnership, on: record.partnerships, "partnership")
        _ = try record.find(answered.body, on: record.bodies, "body")
        return [.partnerships(.invitationAnswered(answered))]
    }
}
