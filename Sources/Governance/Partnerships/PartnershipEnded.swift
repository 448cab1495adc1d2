/// A partnership was wound up.
public struct PartnershipEnded: Happened {
    public static let name = "partnership ended"

    /// The partnership that was wound up.
    public let partnership: Partnership.Key
    /// Why it was wound up; `nil` when no reason is given.
    public let reason: Kept?

    public static let form: Form<PartnershipEnded> = Form(
        Field("partnership", \.partnership, "The partnership"),
        Field("reason", \.reason, "Why"),
        make: PartnershipEnded.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.ended.insert(self, told) }
    }
}
