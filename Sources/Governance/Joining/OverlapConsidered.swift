/// It was said why a partnership does not duplicate or undermine another.
public struct OverlapConsidered: Happened {
    public static let name = "overlap considered"

    /// In which case.
    public let joiningCase: JoiningCase.Key
    /// Which other partnership.
    public let other: Partnership.Key
    /// Why it does not.
    public let answer: Kept

    public static let form: Form<OverlapConsidered> = Form(
        Field("case", \.joiningCase, "In which case"),
        Field("other", \.other, "Which other partnership"),
        Field("answer", \.answer, "Why it does not"),
        make: OverlapConsidered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.cases.change(joiningCase) { $0.overlaps.insert(self, told) }
    }
}
