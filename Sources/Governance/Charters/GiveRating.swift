/// Rate how a principle of a framework is lived up to.
public struct GiveRating: Intent {
    public static let word = "give-rating"
    public static let says = "Rate how a principle of a framework is lived up to."
    public static let power = Power.answer
    public static let form: Form<GiveRating> =
        RatingGiven.form.held(by: \.given, make: GiveRating.init)

    /// What is to be recorded.
    public let given: RatingGiven

    public func scope(in record: Record) -> SubjectRef {
        given.adoption.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(given.adoption, on: record.adoptions, "adoption")
        _ = try record.find(given.by, on: record.bodies, "rater")
        guard (1...5).contains(given.score) else {
            throw Refusal("Found \(given.score), expected 1 to 5.", field: "score")
        }
        return [.charters(.rated(given))]
    }
}
