/// A body became involved in a partnership.
public struct InvolvementRecorded: Happened {
    public static let name = "involvement recorded"

    /// The body's part in the partnership, by its new key.
    public let involvement: Involvement.Key
    /// The body that is involved.
    public let body: Body.Key
    /// The partnership in which it is involved.
    public let partnership: Partnership.Key
    /// How far the body is involved; `nil` when that is not recorded.
    public let level: InvolvementLevel?
    /// Why it is involved so far and no further; `nil` when no reason is given.
    public let reason: Kept?

    public static let form: Form<InvolvementRecorded> = Form(
        Field.new("involvement", \.involvement, "The involvement"),
        Field("body", \.body, "The body"),
        Field("partnership", \.partnership, "The partnership"),
        Field("level", \.level, "How far it is involved"),
        Field("reason", \.reason, "Why so far"),
        make: InvolvementRecorded.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.involvements.change(involvement) { $0.recorded.insert(self, told) }
        record.place(involvement.ref, at: place, below: partnership.ref)
        record.place(involvement.ref, at: place, below: body.ref)
    }
}
