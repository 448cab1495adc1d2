public import Almanac

/// A committee recommended something.
public struct RecommendationMade: Happened {
    public static let name = "recommendation made"

    /// The recommendation, by its new key.
    public let recommendation: Recommendation.Key
    /// Which committee.
    public let by: Body.Key
    /// To which body.
    public let to: Body.Key
    /// About which partnership.
    public let about: Partnership.Key?
    /// What is recommended.
    public let says: Kept
    /// By when it is to be answered.
    public let due: Day?

    public static let form: Form<RecommendationMade> = Form(
        Field.new("recommendation", \.recommendation, "The recommendation"),
        Field("by", \.by, "Which committee"),
        Field("to", \.to, "To which body"),
        Field("about", \.about, "About which partnership"),
        Field("says", \.says, "What is recommended"),
        Field("due", \.due, "By when it is to be answered"),
        make: RecommendationMade.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.recommendations.change(recommendation) { $0.made.insert(self, told) }
        record.place(recommendation.ref, at: place, below: by.ref)
        record.place(recommendation.ref, at: place, below: to.ref)
        if let about { record.place(recommendation.ref, at: place, below: about.ref) }
    }
}
