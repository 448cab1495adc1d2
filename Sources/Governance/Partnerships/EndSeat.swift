/// End a seat at a partnership.
public struct EndSeat: Intent {
    public static let word = "end-seat"
    public static let says = "End a seat at a partnership."
    public static let power = Power.register
    public static let form: Form<EndSeat> =
        SeatEnded.form.held(by: \.ended, make: EndSeat.init)

    /// What is to be recorded.
    public let ended: SeatEnded

    public func scope(in record: Record) -> SubjectRef {
        ended.seat.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(ended.seat, on: record.seats, "seat")
        return [.seats(.seatEnded(ended))]
    }
}
