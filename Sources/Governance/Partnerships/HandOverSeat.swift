/// Hand a seat over to a body.
public struct HandOverSeat: Intent {
    public static let word = "hand-over-seat"
    public static let says = "Hand a seat over to a body."
    public static let power = Power.register
    public static let form: Form<HandOverSeat> =
        SeatHandedOver.form.held(by: \.handedOver, make: HandOverSeat.init)

    /// What is to be recorded.
    public let handedOver: SeatHandedOver

    public func scope(in record: Record) -> SubjectRef {
        handedOver.seat.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(handedOver.seat, on: record.seats, "seat")
        _ = try record.find(handedOver.to, on: record.bodies, "to")
        return [.seats(.seatHandedOver(handedOver))]
    }
}
