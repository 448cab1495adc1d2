/// Close a consultation, with a reply or in silence.
public struct CloseConsultation: Intent {
    public static let word = "close-consultation"
    public static let says = "Close a consultation, with a reply or in silence."
    public static let power = Power.adopt
    public static let form: Form<CloseConsultation> =
        ConsultationClosed.form.held(by: \.closed, make: CloseConsultation.init)

    /// What is to be recorded.
    public let closed: ConsultationClosed

    public func scope(in record: Record) -> SubjectRef {
        closed.consultation.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(closed.consultation, on: record.consultations, "consultation")
        return [.charters(.consultationClosed(closed))]
    }
}
