/// A case was opened again after a decision.
public struct CaseReopened: Happened {
    public static let name = "case reopened"

    /// Which case.
    public let joiningCase: JoiningCase.Key
    /// Why.
    public let reason: Kept

    public static let form: Form<CaseReopened> = Form(
        Field("case", \.joiningCase, "Which case"),
        Field("reason", \.reason, "Why"),
        make: CaseReopened.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.cases.change(joiningCase) { $0.reopened.insert(self, told) }
    }
}
