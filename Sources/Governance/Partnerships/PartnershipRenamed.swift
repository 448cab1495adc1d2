/// A partnership took another name.
public struct PartnershipRenamed: Happened {
    public static let name = "partnership renamed"

    /// The partnership that took another name.
    public let partnership: Partnership.Key
    /// What it is called from then on.
    public let name: PublicName

    public static let form: Form<PartnershipRenamed> = Form(
        Field("partnership", \.partnership, "The partnership"),
        Field("name", \.name, "Its new name"),
        make: PartnershipRenamed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.renamed.insert(self, told) }
    }
}
