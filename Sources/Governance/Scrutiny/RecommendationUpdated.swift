/// It was said how far a recommendation is done.
public struct RecommendationUpdated: Happened {
    public static let name = "recommendation updated"

    /// Which recommendation.
    public let recommendation: Recommendation.Key
    /// Whether it is done.
    public let done: Bool
    /// What there is to say.
    public let note: Kept?

    public static let form: Form<RecommendationUpdated> = Form(
        Field("recommendation", \.recommendation, "Which recommendation"),
        Field("done", \.done, "Whether it is done"),
        Field("note", \.note, "What there is to say"),
        make: RecommendationUpdated.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.recommendations.change(recommendation) { $0.updates.insert(self, told) }
    }
}
