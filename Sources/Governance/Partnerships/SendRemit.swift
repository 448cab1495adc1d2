/// Send a remit to a representative.
public struct SendRemit: Intent {
    public static let word = "send-remit"
    public static let says = "Send a remit to a representative."
    public static let power = Power.register
    public static let form: Form<SendRemit> =
        RemitSent.form.held(by: \.sent, make: SendRemit.init)

    /// What is to be recorded.
    public let sent: RemitSent

    public func scope(in record: Record) -> SubjectRef {
        sent.remit.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(sent.remit, on: record.remits, "remit")
        _ = try record.find(sent.person, on: record.people, "person")
        return [.seats(.remitSent(sent))]
    }
}
