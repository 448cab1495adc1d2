/// Set what whoever holds a seat may agree to, and up to how much.
public struct SetRemit: Intent {
    public static let word = "set-remit"
    public static let says = "Set what whoever holds a seat may agree to, and up to how much."
    public static let power = Power.register
    public static let form: Form<SetRemit> =
        RemitSet.form.held(by: \.made, make: SetRemit.init)

    /// What is to be recorded.
    public let made: RemitSet

    public func scope(in record: Record) -> SubjectRef {
        made.seat.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(made.remit, on: record.remits, "remit")
        _ = try record.find(made.seat, on: record.seats, "seat")
        if let limit = made.limit { try mustNotBeNegative(limit, "limit") }
        return [.seats(.remitSet(made))]
    }
}
