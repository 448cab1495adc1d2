/// A partnership was put in a band of significance.
public struct PartnershipBanded: Happened {
    public static let name = "partnership banded"

    /// The partnership that was put in a band.
    public let partnership: Partnership.Key
    /// How significant it is from then on.
    public let band: Band
    /// Why it is in that band; `nil` when no reason is given.
    public let reason: Kept?

    public static let form: Form<PartnershipBanded> = Form(
        Field("partnership", \.partnership, "The partnership"),
        Field("band", \.band, "How significant it is"),
        Field("reason", \.reason, "Why"),
        make: PartnershipBanded.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.banded.insert(self, told) }
    }
}
