/// Record that an item asks for a key decision, and by which test.
public struct FindKeyDecision: Intent {
    public static let word = "find-key-decision"
    public static let says =
        "Record that an item asks for a key decision, and by which test."
    public static let power = Power.convene
    public static let form: Form<FindKeyDecision> =
        KeyDecisionFound.form.held(by: \.found, make: FindKeyDecision.init)

    /// What is to be recorded.
    public let found: KeyDecisionFound

    public func scope(in record: Record) -> SubjectRef {
        found.item.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(found.item, on: record.items, "item")
        guard !found.tests.isEmpty else {
            throw Refusal("Nothing given, expected at least one test.", field: "tests")
        }
        return [.meetings(.keyDecisionFound(found))]
    }
}
