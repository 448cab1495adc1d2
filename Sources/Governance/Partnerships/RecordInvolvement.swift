/// Record that a body is involved in a partnership, and how far.
public struct RecordInvolvement: Intent {
    public static let word = "record-involvement"
    public static let says = "Record that a body is involved in a partnership, and how far."
    public static let power = Power.register
    public static let form: Form<RecordInvolvement> =
        InvolvementRecorded.form.held(by: \.recorded, make: RecordInvolvement.init)

    /// What is to be recorded.
    public let recorded: InvolvementRecorded

    public func scope(in record: Record) -> SubjectRef {
        recorded.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(recorded.involvement, on: record.involvements, "involvement")
        _ = try record.find(recorded.body, on: record.bodies, "body")
        _ = try record.find(recorded.partnership, on: record.partnerships, "partnership")
        guard record.involvement(of: recorded.body, in: recorded.partnership) == nil else {
            throw Refusal("That body is involved in that partnership already.", field: "body")
        }
        return [.involvements(.involvementRecorded(recorded))]
    }
}
