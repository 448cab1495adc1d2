/// A seat was filled: by a named person, or by rank alone.
public struct SeatFilled: Happened {
    public static let name = "seat filled"

    /// The seat that was filled.
    public let seat: Seat.Key
    /// Who sits in it; `nil` when only the rank is given.
    public let person: Person.Key?
    /// The rank of whoever sits in it; `nil` when only the name is given.
    public let rank: Rank?
    /// Whether they sit in it as a deputy; `nil` when that is not recorded.
    public let isDeputy: Bool?
    /// The body that appointed them; `nil` when that is not recorded.
    public let appointedBy: Body.Key?

    public static let form: Form<SeatFilled> = Form(
        Field("seat", \.seat, "The seat"),
        Field("person", \.person, "Who, if named"),
        Field("rank", \.rank, "Their rank"),
        Field("deputy", \.isDeputy, "Whether they deputise"),
        Field("appointed-by", \.appointedBy, "The body that appointed them"),
        make: SeatFilled.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.seats.change(seat) { $0.holding.insert(.filled(self), told) }
    }
}
