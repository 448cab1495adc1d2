/// The current text of a framework can be had.
public struct DocumentOffered: Happened {
    public static let name = "document offered"

    /// Under which adoption.
    public let adoption: Adoption.Key
    /// Where it can be had.
    public let address: Kept
    /// Whether it can be read by everyone.
    public let accessible: Bool

    public static let form: Form<DocumentOffered> = Form(
        Field("adoption", \.adoption, "Under which adoption"),
        Field("address", \.address, "Where it can be had"),
        Field("accessible", \.accessible, "Whether it can be read by everyone"),
        make: DocumentOffered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.adoptions.change(adoption) { $0.documents.insert(self, told) }
    }
}
