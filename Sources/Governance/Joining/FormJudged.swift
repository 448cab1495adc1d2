/// It was judged whether working together is a partnership at all, or something simpler.
public struct FormJudged: Happened {
    public static let name = "form judged"

    /// In which case.
    public let joiningCase: JoiningCase.Key
    /// What it is.
    public let form: WorkingForm
    /// Why.
    public let reason: Kept

    public static let form: Form<FormJudged> = Form(
        Field("case", \.joiningCase, "In which case"),
        Field("form", \.form, "What it is"),
        Field("reason", \.reason, "Why"),
        make: FormJudged.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.cases.change(joiningCase) { $0.forms.insert(self, told) }
    }
}
