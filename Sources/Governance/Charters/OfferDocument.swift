/// Say where the current text of a framework can be had.
public struct OfferDocument: Intent {
    public static let word = "offer-document"
    public static let says = "Say where the current text of a framework can be had."
    public static let power = Power.adopt
    public static let form: Form<OfferDocument> =
        DocumentOffered.form.held(by: \.offered, make: OfferDocument.init)

    /// What is to be recorded.
    public let offered: DocumentOffered

    public func scope(in record: Record) -> SubjectRef {
        offered.adoption.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(offered.adoption, on: record.adoptions, "adoption")
        return [.charters(.documentOffered(offered))]
    }
}
