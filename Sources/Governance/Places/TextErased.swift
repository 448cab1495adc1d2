/// A kept text or a document was erased; its hash stays.
public struct TextErased: Happened {
    public static let name = "text erased"

    /// The hash of the text or document, which stays when that is gone.
    public let text: Digest

    public static let form: Form<TextErased> = Form(
        Field("text", \.text, "The hash of the text or document"),
        make: TextErased.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.erase(text, told)
    }
}
