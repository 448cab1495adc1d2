/// Open a case again after a decision.
public struct ReopenCase: Intent {
    public static let word = "reopen-case"
    public static let says = "Open a case again after a decision."
    public static let power = Power.decide
    public static let form: Form<ReopenCase> =
        CaseReopened.form.held(by: \.reopened, make: ReopenCase.init)

    /// What is to be recorded.
    public let reopened: CaseReopened

    public func scope(in record: Record) -> SubjectRef {
        reopened.joiningCase.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(reopened.joiningCase, on: record.cases, "case")
        guard record.cases[reopened.joiningCase]?.isFrozen == true else {
            throw Refusal("That case is open.", field: "case")
        }
        return [.joining(.reopened(reopened))]
    }
}
