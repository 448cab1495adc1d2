/// A seat became vacant.
public struct SeatVacated: Happened {
    public static let name = "seat vacated"

    /// The seat in which nobody sits from then on.
    public let seat: Seat.Key

    public static let form: Form<SeatVacated> = Form(
        Field("seat", \.seat, "The seat"),
        make: SeatVacated.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.seats.change(seat) { $0.holding.insert(.vacant, told) }
    }
}
