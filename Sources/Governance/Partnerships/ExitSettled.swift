/// Something was settled about leaving or winding up.
public struct ExitSettled: Happened {
    public static let name = "exit settled"

    /// The partnership that is wound up, or the involvement that ends.
    public let of: SubjectRef
    /// What was settled.
    public let step: ExitStep
    /// How.
    public let note: Kept

    public static let form: Form<ExitSettled> = Form(
        Field("of", \.of, "The partnership or involvement that ends"),
        Field("step", \.step, "What was settled"),
        Field("note", \.note, "How"),
        make: ExitSettled.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.settleExit(self, told)
    }
}
