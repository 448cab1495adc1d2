/// Record an arrangement of a partnership: terms of reference, targets, a complaints route.
public struct MakeArrangement: Intent {
    public static let word = "make-arrangement"
    public static let says =
        "Record an arrangement of a partnership: terms of reference, targets, a"
        + " complaints route."
    public static let power = Power.register
    public static let form: Form<MakeArrangement> =
        ArrangementMade.form.held(by: \.made, make: MakeArrangement.init)

    /// What is to be recorded.
    public let made: ArrangementMade

    public func scope(in record: Record) -> SubjectRef {
        made.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(made.partnership, on: record.partnerships, "partnership")
        return [.partnerships(.arrangementMade(made))]
    }
}
