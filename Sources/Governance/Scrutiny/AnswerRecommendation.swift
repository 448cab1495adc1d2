/// Record what a body said to a recommendation.
public struct AnswerRecommendation: Intent {
    public static let word = "answer-recommendation"
    public static let says = "Record what a body said to a recommendation."
    public static let power = Power.decide
    public static let form: Form<AnswerRecommendation> =
        RecommendationAnswered.form.held(by: \.answered, make: AnswerRecommendation.init)

    /// What is to be recorded.
    public let answered: RecommendationAnswered

    public func scope(in record: Record) -> SubjectRef {
        answered.recommendation.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(answered.recommendation, on: record.recommendations, "recommendation")
        if let owner = answered.owner { _ = try record.find(owner, on: record.people, "owner") }
        return [.scrutiny(.recommendationAnswered(answered))]
    }
}
