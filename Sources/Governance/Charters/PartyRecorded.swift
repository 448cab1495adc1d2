/// A side of a charter was recorded, with the body that speaks for it.
public struct PartyRecorded: Happened {
    public static let name = "party recorded"

    /// Under which adoption.
    public let adoption: Adoption.Key
    /// Which side.
    public let side: Word
    /// Which body speaks for it.
    public let body: Body.Key?

    public static let form: Form<PartyRecorded> = Form(
        Field("adoption", \.adoption, "Under which adoption"),
        Field("side", \.side, "Which side"),
        Field("body", \.body, "Which body speaks for it"),
        make: PartyRecorded.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.adoptions.change(adoption) { $0.parties.insert(self, told) }
    }
}
