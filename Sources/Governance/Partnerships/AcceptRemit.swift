/// Record that a representative accepted a remit.
public struct AcceptRemit: Intent {
    public static let word = "accept-remit"
    public static let says = "Record that a representative accepted a remit."
    public static let power = Power.answer
    public static let form: Form<AcceptRemit> =
        RemitAccepted.form.held(by: \.accepted, make: AcceptRemit.init)

    /// What is to be recorded.
    public let accepted: RemitAccepted

    public func scope(in record: Record) -> SubjectRef {
        accepted.remit.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(accepted.remit, on: record.remits, "remit")
        _ = try record.find(accepted.person, on: record.people, "person")
        return [.seats(.remitAccepted(accepted))]
    }
}
