/// Record a side of a charter and the body that speaks for it.
public struct RecordParty: Intent {
    public static let word = "record-party"
    public static let says = "Record a side of a charter and the body that speaks for it."
    public static let power = Power.adopt
    public static let form: Form<RecordParty> =
        PartyRecorded.form.held(by: \.recorded, make: RecordParty.init)

    /// What is to be recorded.
    public let recorded: PartyRecorded

    public func scope(in record: Record) -> SubjectRef {
        recorded.adoption.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(recorded.adoption, on: record.adoptions, "adoption")
        if let body = recorded.body { _ = try record.find(body, on: record.bodies, "body") }
        return [.charters(.partyRecorded(recorded))]
    }
}
