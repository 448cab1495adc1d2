/// A body said why a partnership does not duplicate another.
public struct OverlapAnswered: Happened {
    public static let name = "overlap answered"

    /// The body's part in the partnership that it answers for.
    public let involvement: Involvement.Key
    /// The partnership that might seem to do the same.
    public let other: Partnership.Key
    /// Why they do not overlap, or why both are wanted.
    public let answer: Kept

    public static let form: Form<OverlapAnswered> = Form(
        Field("involvement", \.involvement, "Whose involvement"),
        Field("other", \.other, "The other partnership"),
        Field("answer", \.answer, "Why they do not overlap, or why both are wanted"),
        make: OverlapAnswered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.involvements.change(involvement) { $0.overlaps.insert(self, told) }
    }
}
