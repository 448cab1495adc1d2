/// It was reviewed how a body’s resources were used, against what came of it.
public struct UseReviewed: Happened {
    public static let name = "use reviewed"

    /// Whose resources.
    public let involvement: Involvement.Key
    /// In which year.
    public let year: Int
    /// What was found.
    public let note: Kept

    public static let form: Form<UseReviewed> = Form(
        Field("involvement", \.involvement, "Whose resources"),
        Field("year", \.year, "In which year"),
        Field("note", \.note, "What was found"),
        make: UseReviewed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.involvements.change(involvement) { $0.useReviews.insert(self, told) }
    }
}
