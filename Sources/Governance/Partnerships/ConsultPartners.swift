/// Record that partners were consulted on a partnership.
public struct ConsultPartners: Intent {
    public static let word = "consult-partners"
    public static let says = "Record that partners were consulted on a partnership."
    public static let power = Power.convene
    public static let form: Form<ConsultPartners> =
        PartnersConsulted.form.held(by: \.consulted, make: ConsultPartners.init)

    /// What is to be recorded.
    public let consulted: PartnersConsulted

    public func scope(in record: Record) -> SubjectRef {
        consulted.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(consulted.partnership, on: record.partnerships, "partnership")
        for with in consulted.with { _ = try record.find(with, on: record.bodies, "with") }
        return [.partnerships(.partnersConsulted(consulted))]
    }
}
