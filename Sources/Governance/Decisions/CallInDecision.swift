/// Call a decision in for scrutiny.
public struct CallInDecision: Intent {
    public static let word = "call-in-decision"
    public static let says = "Call a decision in for scrutiny."
    public static let power = Power.decide
    public static let form: Form<CallInDecision> =
        DecisionCalledIn.form.held(by: \.calledIn, make: CallInDecision.init)

    /// What is to be recorded.
    public let calledIn: DecisionCalledIn

    public func scope(in record: Record) -> SubjectRef {
        calledIn.decision.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(calledIn.decision, on: record.decisions, "decision")
        try mustLie(calledIn.members, in: 1...1_000, "members")
        try record.mustBeOfExecutive(calledIn.decision)
        return [.decisions(.calledIn(calledIn))]
    }
}
