/// Consult a body on a version of a framework.
public struct OpenConsultation: Intent {
    public static let word = "open-consultation"
    public static let says = "Consult a body on a version of a framework."
    public static let power = Power.adopt
    public static let form: Form<OpenConsultation> =
        ConsultationOpened.form.held(by: \.opened, make: OpenConsultation.init)

    /// What is to be recorded.
    public let opened: ConsultationOpened

    public func scope(in record: Record) -> SubjectRef {
        opened.version.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(opened.consultation, on: record.consultations, "consultation")
        _ = try record.find(opened.version, on: record.versions, "version")
        _ = try record.find(opened.with, on: record.bodies, "with")
        return [.charters(.consultationOpened(opened))]
    }
}
