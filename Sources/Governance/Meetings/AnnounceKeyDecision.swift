/// Record that the public was told of a key decision to come.
public struct AnnounceKeyDecision: Intent {
    public static let word = "announce-key-decision"
    public static let says =
        "Record that the public was told of a key decision to come."
    public static let power = Power.convene
    public static let form: Form<AnnounceKeyDecision> =
        KeyDecisionAnnounced.form.held(by: \.announced, make: AnnounceKeyDecision.init)

    /// What is to be recorded.
    public let announced: KeyDecisionAnnounced

    public func scope(in record: Record) -> SubjectRef {
        announced.item.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(announced.item, on: record.items, "item")
        return [.meetings(.keyDecisionAnnounced(announced))]
    }
}
