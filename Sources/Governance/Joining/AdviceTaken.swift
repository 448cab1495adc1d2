/// Advice was taken on a case.
public struct AdviceTaken: Happened {
    public static let name = "advice taken"

    /// In which case.
    public let joiningCase: JoiningCase.Key
    /// Whose.
    public let from: Adviser
    /// What was advised.
    public let advice: Kept?

    public static let form: Form<AdviceTaken> = Form(
        Field("case", \.joiningCase, "In which case"),
        Field("from", \.from, "Whose"),
        Field("advice", \.advice, "What was advised", audience: .insiders),
        make: AdviceTaken.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.cases.change(joiningCase) { $0.advice.insert(self, told) }
    }
}
