/// Say how far a recommendation is done.
public struct UpdateRecommendation: Intent {
    public static let word = "update-recommendation"
    public static let says = "Say how far a recommendation is done."
    public static let power = Power.decide
    public static let form: Form<UpdateRecommendation> =
        RecommendationUpdated.form.held(by: \.updated, make: UpdateRecommendation.init)

    /// What is to be recorded.
    public let updated: RecommendationUpdated

    public func scope(in record: Record) -> SubjectRef {
        updated.recommendation.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(updated.recommendation, on: record.recommendations, "recommendation")
        return [.scrutiny(.recommendationUpdated(updated))]
    }
}
