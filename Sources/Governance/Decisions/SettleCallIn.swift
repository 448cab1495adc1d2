/// Record what came of a call-in.
public struct SettleCallIn: Intent {
    public static let word = "settle-call-in"
    public static let says = "Record what came of a call-in."
    public static let power = Power.decide
    public static let form: Form<SettleCallIn> =
        CallInSettled.form.held(by: \.settled, make: SettleCallIn.init)

    /// What is to be recorded.
    public let settled: CallInSettled

    public func scope(in record: Record) -> SubjectRef {
        settled.decision.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(settled.decision, on: record.decisions, "decision")
        guard record.decisions[settled.decision]?.calledIn.isEmpty == false else {
            throw Refusal("That decision was not called in.", field: "decision")
        }
        return [.decisions(.callInSettled(settled))]
    }
}
