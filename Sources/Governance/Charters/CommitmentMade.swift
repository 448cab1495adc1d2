/// A side of a charter said what it undertakes under a principle.
public struct CommitmentMade: Happened {
    public static let name = "commitment made"

    /// Under which adoption.
    public let adoption: Adoption.Key
    /// Which side.
    public let side: Word
    /// Under which principle.
    public let principle: Word
    /// What it undertakes.
    public let says: Kept

    public static let form: Form<CommitmentMade> = Form(
        Field("adoption", \.adoption, "Under which adoption"),
        Field("side", \.side, "Which side"),
        Field("principle", \.principle, "Under which principle"),
        Field("says", \.says, "What it undertakes"),
        make: CommitmentMade.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.adoptions.change(adoption) { $0.commitments.insert(self, told) }
    }
}
