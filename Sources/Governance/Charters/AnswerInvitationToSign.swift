/// Record that a council signed a charter, declined or withdrew, by its own minute.
public struct AnswerInvitationToSign: Intent {
    public static let word = "sign-charter"
    public static let says =
        "Record that a council signed a charter, declined or withdrew, by its own minute."
    public static let power = Power.adopt
    public static let form: Form<AnswerInvitationToSign> =
        SignatoryAnswered.form.held(by: \.answered, make: AnswerInvitationToSign.init)

    /// What is to be recorded.
    public let answered: SignatoryAnswered

    public func scope(in record: Record) -> SubjectRef {
        answered.signatory.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(answered.signatory, on: record.signatories, "signatory")
        if let version = answered.version {
            _ = try record.find(version, on: record.versions, "version")
        }
        return [.charters(.signatoryAnswered(answered))]
    }
}
