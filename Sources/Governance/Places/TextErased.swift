/// A kept text was erased; its hash stays.
public struct TextErased: Happened {
    public static let name = "text erased"

    /// The hash of the text, which stays when the text is gone.
    public let text: Digest

    public static let form: Form<TextErased> = Form(
        Field("text", \.text, "The hash of the text"),
        make: TextErased.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.erase(text, told)
    }
}
