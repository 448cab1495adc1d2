/// Record who fills a seat: a named person, or a rank alone.
public struct FillSeat: Intent {
    public static let word = "fill-seat"
    public static let says = "Record who fills a seat: a named person, or a rank alone."
    public static let power = Power.register
    public static let form: Form<FillSeat> =
        SeatFilled.form.held(by: \.filled, make: FillSeat.init)

    /// What is to be recorded.
    public let filled: SeatFilled

    public func scope(in record: Record) -> SubjectRef {
        filled.seat.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        let seat = try record.find(filled.seat, on: record.seats, "seat")
        guard seat.ended.isEmpty else {
            throw Refusal("The seat ‘\(seat.key)’ was ended.", field: "seat")
        }
        if let person = filled.person { _ = try record.find(person, on: record.people, "person") }
        guard filled.person != nil || filled.rank != nil else {
            throw Refusal("Nothing given, expected a person or a rank.", field: "person")
        }
        if let body = filled.appointedBy {
            _ = try record.find(body, on: record.bodies, "appointed-by")
        }
        return [.seats(.seatFilled(filled))]
    }
}
