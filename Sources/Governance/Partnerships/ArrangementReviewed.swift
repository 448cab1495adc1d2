public import Almanac

/// An arrangement of a partnership was reviewed.
public struct ArrangementReviewed: Happened {
    public static let name = "arrangement reviewed"

    /// The partnership whose arrangement it is.
    public let partnership: Partnership.Key
    /// Which of its arrangements was reviewed.
    public let arrangement: Arrangement
    /// The day by which it is to be reviewed again; `nil` when none was set.
    public let reviewBy: Day?

    public static let form: Form<ArrangementReviewed> = Form(
        Field("partnership", \.partnership, "The partnership"),
        Field("arrangement", \.arrangement, "Which arrangement"),
        Field("review-by", \.reviewBy, "To be reviewed next by"),
        make: ArrangementReviewed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.reviews.insert(self, told) }
    }
}
