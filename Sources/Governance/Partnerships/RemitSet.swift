/// It was set what whoever holds a seat may agree to.
public struct RemitSet: Happened {
    public static let name = "remit set"

    /// The remit, by its new key.
    public let remit: Remit.Key
    /// For which seat.
    public let seat: Seat.Key
    /// What they may agree to.
    public let says: Kept
    /// Which kinds of decision; any, if none is named.
    public let kinds: [Word]
    /// The most they may agree to, in whole pence; `nil` when no sum is set.
    public let limit: Int?

    public static let form: Form<RemitSet> = Form(
        Field.new("remit", \.remit, "The remit"),
        Field("seat", \.seat, "For which seat"),
        Field("says", \.says, "What they may agree to"),
        Field("kinds", \.kinds, "Which kinds of decision; any, if none is named"),
        Field("limit", \.limit, "Up to how much, in pence"),
        make: RemitSet.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.remits.change(remit) { $0.made.insert(self, told) }
        record.place(remit.ref, at: place, below: seat.ref)
    }
}
