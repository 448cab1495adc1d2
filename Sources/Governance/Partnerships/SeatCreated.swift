/// A seat was created at a partnership.
public struct SeatCreated: Happened {
    public static let name = "seat created"

    /// The seat that was created, by its new key.
    public let seat: Seat.Key
    /// The partnership at whose table it stands.
    public let partnership: Partnership.Key
    /// The body it belongs to; `nil` when it belongs to none.
    public let body: Body.Key?
    /// The tier or sector that whoever sits in it speaks for.
    public let sector: Sector
    /// The rank that it is meant for; `nil` when none is given.
    public let rank: Rank?
    /// Whether whoever sits in it has a vote; `nil` when that is not recorded.
    public let isVoting: Bool?

    public static let form: Form<SeatCreated> = Form(
        Field.new("seat", \.seat, "The seat"),
        Field("partnership", \.partnership, "The partnership"),
        Field("body", \.body, "The body it belongs to"),
        Field("sector", \.sector, "The tier or sector it speaks for"),
        Field("rank", \.rank, "The rank it is meant for"),
        Field("voting", \.isVoting, "Whether it has a vote"),
        make: SeatCreated.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.seats.change(seat) { $0.made.insert(self, told) }
        record.place(seat.ref, at: place, below: partnership.ref)
    }
}
