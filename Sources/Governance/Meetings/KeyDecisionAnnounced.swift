/// The public was told of a key decision to come.
public struct KeyDecisionAnnounced: Happened {
    public static let name = "key decision announced"

    /// The item that asks for it.
    public let item: AgendaItem.Key
    /// Whether the documents to be considered are listed.
    public let documents: Bool
    /// Where it can be read; `nil` when that is not said.
    public let address: Kept?

    public static let form: Form<KeyDecisionAnnounced> = Form(
        Field("item", \.item, "The item that asks for it"),
        Field("documents", \.documents, "Whether the documents to be considered are listed"),
        Field("address", \.address, "Where it can be read"),
        make: KeyDecisionAnnounced.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.items.change(item) { $0.announcedKey.insert(self, told) }
    }
}
