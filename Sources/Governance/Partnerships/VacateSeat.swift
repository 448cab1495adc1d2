/// Record that a seat is vacant.
public struct VacateSeat: Intent {
    public static let word = "vacate-seat"
    public static let says = "Record that a seat is vacant."
    public static let power = Power.register
    public static let form: Form<VacateSeat> =
        SeatVacated.form.held(by: \.vacated, make: VacateSeat.init)

    /// What is to be recorded.
    public let vacated: SeatVacated

    public func scope(in record: Record) -> SubjectRef {
        vacated.seat.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(vacated.seat, on: record.seats, "seat")
        return [.seats(.seatVacated(vacated))]
    }
}
