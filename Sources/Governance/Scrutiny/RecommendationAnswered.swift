public import Almanac

/// A body answered a recommendation.
public struct RecommendationAnswered: Happened {
    public static let name = "recommendation answered"

    /// Which recommendation.
    public let recommendation: Recommendation.Key
    /// The answer.
    public let answer: RecommendationAnswer
    /// Why.
    public let reason: Kept?
    /// Who does it.
    public let owner: Person.Key?
    /// By when.
    public let by: Day?

    public static let form: Form<RecommendationAnswered> = Form(
        Field("recommendation", \.recommendation, "Which recommendation"),
        Field("answer", \.answer, "The answer"),
        Field("reason", \.reason, "Why"),
        Field("owner", \.owner, "Who does it"),
        Field("by", \.by, "By when"),
        make: RecommendationAnswered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.recommendations.change(recommendation) { $0.answered.insert(self, told) }
    }
}
