/// Something happened that calls for a review out of turn.
public struct ReviewAskedFor: Happened {
    public static let name = "review asked for"

    /// Of which partnership.
    public let partnership: Partnership.Key
    /// What happened.
    public let trigger: ReviewTrigger
    /// What there is to say.
    public let note: Kept?

    public static let form: Form<ReviewAskedFor> = Form(
        Field("partnership", \.partnership, "Of which partnership"),
        Field("trigger", \.trigger, "What happened"),
        Field("note", \.note, "What there is to say"),
        make: ReviewAskedFor.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.reviewsAsked.insert(self, told) }
    }
}
