/// Erase a kept text or a document for ever; the entry that holds its hash stays.
public struct EraseText: Intent {
    public static let word = "erase-text"
    public static let says =
        "Erase a kept text or a document for ever; the entry that holds its hash stays."
    public static let power = Power.administer
    public static let mayReport = false
    public static let form: Form<EraseText> =
        TextErased.form.held(by: \.erased, make: EraseText.init)

    /// What is to be recorded.
    public let erased: TextErased

    public func scope(in record: Record) -> SubjectRef {
        SubjectRef(record.place.key)
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustStand(erased.text, field: "text")
        return [.places(.textErased(erased))]
    }
}
