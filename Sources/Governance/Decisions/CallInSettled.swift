/// A call-in came to its end.
public struct CallInSettled: Happened {
    public static let name = "call-in settled"

    /// Of which decision.
    public let decision: Decision.Key
    /// What came of it.
    public let outcome: CallInOutcome
    /// What there is to say.
    public let note: Kept?

    public static let form: Form<CallInSettled> = Form(
        Field("decision", \.decision, "Of which decision"),
        Field("outcome", \.outcome, "What came of it"),
        Field("note", \.note, "What there is to say"),
        make: CallInSettled.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.decisions.change(decision) { $0.callIns.insert(self, told) }
    }
}
