/// Tell those consulted what came of it.
public struct FeedBackConsultation: Intent {
    public static let word = "feed-back-consultation"
    public static let says = "Tell those consulted what came of it."
    public static let power = Power.adopt
    public static let form: Form<FeedBackConsultation> =
        ConsultationFedBack.form.held(by: \.fedBack, make: FeedBackConsultation.init)

    /// What is to be recorded.
    public let fedBack: ConsultationFedBack

    public func scope(in record: Record) -> SubjectRef {
        fedBack.consultation.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(fedBack.consultation, on: record.consultations, "consultation")
        return [.charters(.consultationFedBack(fedBack))]
    }
}
