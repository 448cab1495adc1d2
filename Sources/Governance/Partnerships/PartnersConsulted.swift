/// Partners were consulted on a partnership before it was approved.
public struct PartnersConsulted: Happened {
    public static let name = "partners consulted"

    /// On which partnership.
    public let partnership: Partnership.Key
    /// With which bodies.
    public let with: [Body.Key]
    /// How: a workshop, letters, a meeting.
    public let how: Kept

    public static let form: Form<PartnersConsulted> = Form(
        Field("partnership", \.partnership, "On which partnership"),
        Field("with", \.with, "With which bodies"),
        Field("how", \.how, "How: a workshop, letters, a meeting"),
        make: PartnersConsulted.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.consulted.insert(self, told) }
    }
}
