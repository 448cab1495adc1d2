/// Record what a partner said to what a body offers.
public struct AnswerOffer: Intent {
    public static let word = "answer-offer"
    public static let says = "Record what a partner said to what a body offers."
    public static let power = Power.decide
    public static let form: Form<AnswerOffer> =
        OfferAnswered.form.held(by: \.answered, make: AnswerOffer.init)

    /// What is to be recorded.
    public let answered: OfferAnswered

    public func scope(in record: Record) -> SubjectRef {
        answered.involvement.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(answered.involvement, on: record.involvements, "involvement")
        _ = try record.find(answered.by, on: record.bodies, "by")
        return [.involvements(.offerAnswered(answered))]
    }
}
