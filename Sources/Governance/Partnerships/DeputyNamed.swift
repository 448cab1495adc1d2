/// A deputy was named for a seat.
public struct DeputyNamed: Happened {
    public static let name = "deputy named"

    /// The seat in which the deputy may sit.
    public let seat: Seat.Key
    /// Who the deputy is; `nil` when no name is given.
    public let person: Person.Key?
    /// The deputy's rank; `nil` when none is given.
    public let rank: Rank?

    public static let form: Form<DeputyNamed> = Form(
        Field("seat", \.seat, "The seat"),
        Field("person", \.person, "Who, if named"),
        Field("rank", \.rank, "Their rank"),
        make: DeputyNamed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.seats.change(seat) { $0.deputies.insert(self, told) }
    }
}
