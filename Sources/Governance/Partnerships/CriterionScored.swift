/// A partnership was scored on a criterion of significance.
public struct CriterionScored: Happened {
    public static let name = "criterion scored"

    /// Which partnership.
    public let partnership: Partnership.Key
    /// Which criterion.
    public let criterion: Word
    /// The score, 0 to 4.
    public let score: Int
    /// Why.
    public let note: Kept?

    public static let form: Form<CriterionScored> = Form(
        Field("partnership", \.partnership, "Which partnership"),
        Field("criterion", \.criterion, "Which criterion"),
        Field("score", \.score, "The score"),
        Field("note", \.note, "Why"),
        make: CriterionScored.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.scores.insert(self, told) }
    }
}
