/// What a partnership is about was described anew, and replaces what was said before.
public struct PartnershipDescribed: Happened {
    public static let name = "partnership described"

    /// Which partnership.
    public let partnership: Partnership.Key
    /// Its themes.
    public let themes: [Word]
    /// Its area.
    public let area: Word?
    /// What kind it is.
    public let kind: PartnershipKind?

    public static let form: Form<PartnershipDescribed> = Form(
        Field("partnership", \.partnership, "Which partnership"),
        Field("themes", \.themes, "Its themes"),
        Field("area", \.area, "Its area"),
        Field("kind", \.kind, "What kind it is"),
        make: PartnershipDescribed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.described.insert(self, told) }
    }
}
