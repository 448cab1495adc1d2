/// Record that a body is involved in a partnership to another level.
public struct ChangeInvolvement: Intent {
    public static let word = "change-involvement"
    public static let says = "Record that a body is involved in a partnership to another level."
    public static let power = Power.register
    public static let form: Form<ChangeInvolvement> =
        InvolvementChanged.form.held(by: \.changed, make: ChangeInvolvement.init)

    /// What is to be recorded.
    public let changed: InvolvementChanged

    public func scope(in record: Record) -> SubjectRef {
        changed.involvement.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(changed.involvement, on: record.involvements, "involvement")
        return [.involvements(.involvementChanged(changed))]
    }
}
