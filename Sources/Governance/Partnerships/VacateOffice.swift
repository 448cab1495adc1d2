/// Record that nobody holds an office any longer.
public struct VacateOffice: Intent {
    public static let word = "vacate-office"
    public static let says = "Record that nobody holds an office any longer."
    public static let power = Power.register
    public static let form: Form<VacateOffice> =
        OfficeVacated.form.held(by: \.vacated, make: VacateOffice.init)

    /// What is to be recorded.
    public let vacated: OfficeVacated

    public func scope(in record: Record) -> SubjectRef {
        vacated.of
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustHoldOffices(vacated.of, "of")
        return [.partnerships(.officeVacated(vacated))]
    }
}
