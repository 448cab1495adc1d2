/// A body’s part in a partnership, or the partnership itself, was reviewed.
public struct ReviewHeld: Happened {
    public static let name = "review held"

    /// Which partnership.
    public let partnership: Partnership.Key
    /// Whose part in it; none for the whole.
    public let involvement: Involvement.Key?
    /// What kind of review.
    public let kind: ReviewKind
    /// What came of it.
    public let outcome: CaseOutcome
    /// Whose views were heard.
    public let views: [Body.Key]
    /// What there is to say.
    public let note: Kept?

    public static let form: Form<ReviewHeld> = Form(
        Field("partnership", \.partnership, "Which partnership"),
        Field("involvement", \.involvement, "Whose part in it; none for the whole"),
        Field("kind", \.kind, "What kind of review"),
        Field("outcome", \.outcome, "What came of it"),
        Field("views", \.views, "Whose views were heard"),
        Field("note", \.note, "What there is to say"),
        make: ReviewHeld.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.reviewsHeld.insert(self, told) }
    }
}
