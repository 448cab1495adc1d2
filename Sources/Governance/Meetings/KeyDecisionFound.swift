/// An item was found to ask for a key decision.
public struct KeyDecisionFound: Happened {
    public static let name = "key decision found"

    /// The item that asks for it.
    public let item: AgendaItem.Key
    /// By which of the tests; one or more.
    public let tests: [KeyTest]

    public static let form: Form<KeyDecisionFound> = Form(
        Field("item", \.item, "The item"),
        Field("tests", \.tests, "By which tests"),
        make: KeyDecisionFound.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.items.change(item) { $0.foundKey.insert(self, told) }
    }
}
