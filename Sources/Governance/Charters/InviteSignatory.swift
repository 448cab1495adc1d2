/// Invite a council to sign a charter.
public struct InviteSignatory: Intent {
    public static let word = "invite-signatory"
    public static let says = "Invite a council to sign a charter."
    public static let power = Power.adopt
    public static let form: Form<InviteSignatory> =
        SignatoryInvited.form.held(by: \.invited, make: InviteSignatory.init)

    /// What is to be recorded.
    public let invited: SignatoryInvited

    public func scope(in record: Record) -> SubjectRef {
        invited.author.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(invited.signatory, on: record.signatories, "signatory")
        _ = try record.find(invited.author, on: record.bodies, "author")
        _ = try record.find(invited.body, on: record.bodies, "body")
        return [.charters(.signatoryInvited(invited))]
    }
}
