/// The entries of a file that was taken in as one were withdrawn together.
public struct BatchWithdrawn: Happened {
    public static let name = "batch withdrawn"

    /// The number of the first entry of the batch.
    public let entry: Int
    /// Why it was withdrawn; only those with a grant here may read it.
    public let reason: Kept

    public static let form: Form<BatchWithdrawn> = Form(
        Field("entry", \.entry, "The number of its first entry"),
        Field("reason", \.reason, "Why", audience: .insiders),
        make: BatchWithdrawn.init)

    public func fold(into record: inout Record, _ told: Told) {
        for entry in record.entries(ofBatch: EntryNumber(entry)) where !record.isStruck(entry) {
            record.strike(entry, by: told.entry)
        }
    }
}
