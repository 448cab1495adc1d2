/// An entry was replaced as a whole by the one that says so.
public struct EntryCorrected: Happened {
    public static let name = "entry corrected"

    /// The number of the entry that was replaced.
    public let entry: Int
    /// Why it was replaced; only those with a grant here may read it.
    public let reason: Kept

    public static let form: Form<EntryCorrected> = Form(
        Field("entry", \.entry, "Its number"),
        Field("reason", \.reason, "Why", audience: .insiders),
        make: EntryCorrected.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.strike(EntryNumber(entry), by: told.entry)
    }
}
