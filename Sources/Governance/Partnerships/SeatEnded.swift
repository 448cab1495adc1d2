/// A seat at a partnership ceased to be.
public struct SeatEnded: Happened {
    public static let name = "seat ended"

    /// Which seat.
    public let seat: Seat.Key
    /// Why.
    public let reason: Kept?

    public static let form: Form<SeatEnded> = Form(
        Field("seat", \.seat, "Which seat"),
        Field("reason", \.reason, "Why"),
        make: SeatEnded.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.seats.change(seat) { $0.ended.insert(self, told) }
    }
}
