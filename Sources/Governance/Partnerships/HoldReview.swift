/// Record a review of a partnership, or of a body’s part in it.
public struct HoldReview: Intent {
    public static let word = "hold-review"
    public static let says = "Record a review of a partnership, or of a body’s part in it."
    public static let power = Power.decide
    public static let form: Form<HoldReview> =
        ReviewHeld.form.held(by: \.held, make: HoldReview.init)

    /// What is to be recorded.
    public let held: ReviewHeld

    public func scope(in record: Record) -> SubjectRef {
        held.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(held.partnership, on: record.partnerships, "partnership")
        if let involvement = held.involvement {
            _ = try record.find(involvement, on: record.involvements, "involvement")
        }
        for views in held.views { _ = try record.find(views, on: record.bodies, "views") }
        return [.partnerships(.reviewHeld(held))]
    }
}
