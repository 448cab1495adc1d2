/// Record that a council keeps a clause of a charter in its own way.
public struct RecordVariation: Intent {
    public static let word = "record-variation"
    public static let says = "Record that a council keeps a clause of a charter in its own way."
    public static let power = Power.adopt
    public static let form: Form<RecordVariation> =
        VariationRecorded.form.held(by: \.recorded, make: RecordVariation.init)

    /// What is to be recorded.
    public let recorded: VariationRecorded

    public func scope(in record: Record) -> SubjectRef {
        recorded.signatory.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(recorded.signatory, on: record.signatories, "signatory")
        return [.charters(.variationRecorded(recorded))]
    }
}
