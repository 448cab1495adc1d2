/// Record what a committee recommends.
public struct MakeRecommendation: Intent {
    public static let word = "make-recommendation"
    public static let says = "Record what a committee recommends."
    public static let power = Power.decide
    public static let form: Form<MakeRecommendation> =
        RecommendationMade.form.held(by: \.made, make: MakeRecommendation.init)

    /// What is to be recorded.
    public let made: RecommendationMade

    public func scope(in record: Record) -> SubjectRef {
        made.by.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(made.recommendation, on: record.recommendations, "recommendation")
        _ = try record.find(made.by, on: record.bodies, "by")
        _ = try record.find(made.to, on: record.bodies, "to")
        if let about = made.about { _ = try record.find(about, on: record.partnerships, "about") }
        return [.scrutiny(.recommendationMade(made))]
    }
}
