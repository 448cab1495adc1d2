/// A partnership began.
public struct PartnershipStarted: Happened {
    public static let name = "partnership started"

    /// The partnership that began, by its new key.
    public let partnership: Partnership.Key
    /// What it is called, until it takes another name.
    public let name: PublicName
    /// What kind of partnership it is.
    public let kind: PartnershipKind
    /// What it is about, in words of the place's own list; empty when none are named.
    public let themes: [Word]
    /// The area it serves, in a word of the place's own list; `nil` when none is named.
    public let area: Word?
    /// The law its meetings are under: for most partnerships none, which is `informal`.
    public let regime: LegalRegime
    /// The partnerships it took over from; empty when it took over from none.
    public let predecessors: [Partnership.Key]

    public static let form: Form<PartnershipStarted> = Form(
        Field.new("partnership", \.partnership, "The partnership"),
        Field("name", \.name, "Its name"),
        Field("kind", \.kind, "Its kind"),
        Field("themes", \.themes, "Its themes"),
        Field("area", \.area, "Its area"),
        Field("regime", \.regime, "The law its meetings are under"),
        Field("predecessors", \.predecessors, "The partnerships it took over from"),
        make: PartnershipStarted.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.started.insert(self, told) }
    }
}
