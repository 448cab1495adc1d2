/// Something was done although a duty held it back, for a reason.
public struct DutyOverridden: Happened {
    public static let name = "duty overridden"

    /// The id of the duty that held it back.
    public let duty: PublicName
    /// The subject that it was done to.
    public let subject: SubjectRef
    /// Why it was done all the same; only those with a grant here may read it.
    public let reason: Kept

    public static let form: Form<DutyOverridden> = Form(
        Field("duty", \.duty, "The duty"),
        Field("subject", \.subject, "About what"),
        Field("reason", \.reason, "Why", audience: .insiders),
        make: DutyOverridden.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.place.overrides.insert(self, told)
    }
}
