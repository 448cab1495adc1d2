public import Almanac

/// A partnership was given an arrangement: terms of reference, targets, a route for complaints.
public struct ArrangementMade: Happened {
    public static let name = "arrangement made"

    /// The partnership that was given it.
    public let partnership: Partnership.Key
    /// What was arranged: terms of reference, targets, a route for complaints or another.
    public let arrangement: Arrangement
    /// The day by which it is to be reviewed; `nil` when none was set.
    public let reviewBy: Day?
    /// Where it can be read; `nil` when that is not said.
    public let address: Kept?

    public static let form: Form<ArrangementMade> = Form(
        Field("partnership", \.partnership, "The partnership"),
        Field("arrangement", \.arrangement, "Which arrangement"),
        Field("review-by", \.reviewBy, "To be reviewed by"),
        Field("address", \.address, "Where it can be read"),
        make: ArrangementMade.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.arrangements.insert(self, told) }
    }
}
