/// An entry was withdrawn.
public struct EntryWithdrawn: Happened {
    public static let name = "entry withdrawn"

    /// The number of the entry that was withdrawn.
    public let entry: Int
    /// Why it was withdrawn; only those with a grant here may read it.
    public let reason: Kept

    public static let form: Form<EntryWithdrawn> = Form(
        Field("entry", \.entry, "Its number"),
        Field("reason", \.reason, "Why", audience: .insiders),
        make: EntryWithdrawn.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.strike(EntryNumber(entry), by: told.entry)
    }
}
