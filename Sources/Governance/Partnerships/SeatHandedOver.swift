/// A seat passed to a body.
public struct SeatHandedOver: Happened {
    public static let name = "seat handed over"

    /// Which seat.
    public let seat: Seat.Key
    /// To which body.
    public let to: Body.Key

    public static let form: Form<SeatHandedOver> = Form(
        Field("seat", \.seat, "Which seat"),
        Field("to", \.to, "To which body"),
        make: SeatHandedOver.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.seats.change(seat) { $0.handedOver.insert(self, told) }
    }
}
