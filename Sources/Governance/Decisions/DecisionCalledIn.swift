/// A decision was called in for scrutiny.
public struct DecisionCalledIn: Happened {
    public static let name = "decision called in"

    /// Which decision.
    public let decision: Decision.Key
    /// How many members called it in; one or more.
    public let members: Int
    /// Why.
    public let reason: Kept

    public static let form: Form<DecisionCalledIn> = Form(
        Field("decision", \.decision, "Which decision"),
        Field("members", \.members, "By how many members"),
        Field("reason", \.reason, "Why"),
        make: DecisionCalledIn.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.decisions.change(decision) { $0.calledIn.insert(self, told) }
    }
}
