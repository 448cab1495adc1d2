/// An efficiency was found in a partnership, or looked for and not found.
public struct EfficiencyFound: Happened {
    public static let name = "efficiency found"

    /// In which partnership.
    public let partnership: Partnership.Key
    /// What was found.
    public let found: Kept
    /// What it saves a year, in pence.
    public let pence: Int?

    public static let form: Form<EfficiencyFound> = Form(
        Field("partnership", \.partnership, "In which partnership"),
        Field("found", \.found, "What was found"),
        Field("pence", \.pence, "What it saves a year, in pence"),
        make: EfficiencyFound.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.efficiencies.insert(self, told) }
    }
}
