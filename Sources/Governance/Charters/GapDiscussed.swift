/// The sides talked about ratings that lie far apart or fell, and what is to be done.
public struct GapDiscussed: Happened {
    public static let name = "gap discussed"

    /// Under which adoption.
    public let adoption: Adoption.Key
    /// On which principle.
    public let principle: Word
    /// What came of it.
    public let note: Kept

    public static let form: Form<GapDiscussed> = Form(
        Field("adoption", \.adoption, "Under which adoption"),
        Field("principle", \.principle, "On which principle"),
        Field("note", \.note, "What came of it"),
        make: GapDiscussed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.adoptions.change(adoption) { $0.discussed.insert(self, told) }
    }
}
