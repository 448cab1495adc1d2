/// Record who holds an office: chair, lead member, opposition spokesperson, lead officer.
public struct FillOffice: Intent {
    public static let word = "fill-office"
    public static let says =
        "Record who holds an office: chair, lead member, opposition spokesperson, lead"
        + " officer."
    public static let power = Power.register
    public static let form: Form<FillOffice> =
        OfficeFilled.form.held(by: \.filled, make: FillOffice.init)

    /// What is to be recorded.
    public let filled: OfficeFilled

    public func scope(in record: Record) -> SubjectRef {
        filled.of
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustHoldOffices(filled.of, "of")
        if let person = filled.person { _ = try record.find(person, on: record.people, "person") }
        if let body = filled.appointedBy {
            _ = try record.find(body, on: record.bodies, "appointed-by")
        }
        return [.partnerships(.officeFilled(filled))]
    }
}
