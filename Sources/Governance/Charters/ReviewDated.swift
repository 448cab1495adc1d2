public import Almanac

/// A day was set by which a framework is looked at again.
public struct ReviewDated: Happened {
    public static let name = "framework review dated"

    /// Under which adoption.
    public let adoption: Adoption.Key
    /// By when.
    public let by: Day
    /// Which body sees to it.
    public let owner: Body.Key?

    public static let form: Form<ReviewDated> = Form(
        Field("adoption", \.adoption, "Under which adoption"),
        Field("by", \.by, "By when"),
        Field("owner", \.owner, "Which body sees to it"),
        make: ReviewDated.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.adoptions.change(adoption) { $0.reviewDated.insert(self, told) }
    }
}
