/// A side of a charter said whom to ask.
public struct SideContactNamed: Happened {
    public static let name = "side contact named"

    /// Under which adoption.
    public let adoption: Adoption.Key
    /// Which side.
    public let side: Word
    /// Which post to ask.
    public let post: PublicName
    /// How to reach them.
    public let contact: Kept

    public static let form: Form<SideContactNamed> = Form(
        Field("adoption", \.adoption, "Under which adoption"),
        Field("side", \.side, "Which side"),
        Field("post", \.post, "Which post to ask"),
        Field("contact", \.contact, "How to reach them"),
        make: SideContactNamed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.adoptions.change(adoption) { $0.contacts.insert(self, told) }
    }
}
