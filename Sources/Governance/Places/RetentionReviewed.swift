public import Almanac

/// Somebody decided what becomes of a record that was kept long enough.
public struct RetentionReviewed: Happened {
    public static let name = "retention reviewed"

    /// Which record.
    public let of: SubjectRef
    /// What becomes of it.
    public let outcome: RetentionOutcome
    /// When it is looked at again, if it is kept; `nil` for never.
    public let next: Day?
    /// Why; `nil` when no reason is given.
    public let reason: Kept?

    public static let form: Form<RetentionReviewed> = Form(
        Field("of", \.of, "Which record"),
        Field("outcome", \.outcome, "What becomes of it"),
        Field("next", \.next, "When it is looked at again"),
        Field("reason", \.reason, "Why"),
        make: RetentionReviewed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.place.retentionReviews.insert(self, told)
    }
}
