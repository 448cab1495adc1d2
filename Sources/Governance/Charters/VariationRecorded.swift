/// A council keeps a clause of a charter in its own way.
public struct VariationRecorded: Happened {
    public static let name = "variation recorded"

    /// Which signatory.
    public let signatory: Signatory.Key
    /// Which clause.
    public let clause: PublicName
    /// How it keeps it.
    public let says: Kept

    public static let form: Form<VariationRecorded> = Form(
        Field("signatory", \.signatory, "Which signatory"),
        Field("clause", \.clause, "Which clause"),
        Field("says", \.says, "How it keeps it"),
        make: VariationRecorded.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.signatories.change(signatory) { $0.variations.insert(self, told) }
    }
}
