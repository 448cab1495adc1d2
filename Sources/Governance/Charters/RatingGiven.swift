/// One side rated how a principle of a framework is lived up to.
public struct RatingGiven: Happened {
    public static let name = "rating given"

    /// The adoption under which the rating is given.
    public let adoption: Adoption.Key
    /// The principle that is rated, by its word in the framework.
    public let principle: Word
    /// The body that rates it.
    public let by: Body.Key
    /// From 1, not at all, to 5, wholly.
    public let score: Int
    /// Why it is rated so; `nil` when no reason is given.
    public let note: Kept?

    public static let form: Form<RatingGiven> = Form(
        Field("adoption", \.adoption, "Under which adoption"),
        Field("principle", \.principle, "Which principle"),
        Field("rater", \.by, "Who rates"),
        Field("score", \.score, "From 1, not at all, to 5, wholly"),
        Field("note", \.note, "Why"),
        make: RatingGiven.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.adoptions.change(adoption) { $0.ratings.insert(self, told) }
    }
}
