/// Tell the partners what a body can offer.
public struct SendOffer: Intent {
    public static let word = "send-offer"
    public static let says = "Tell the partners what a body can offer."
    public static let power = Power.decide
    public static let form: Form<SendOffer> =
        OfferSent.form.held(by: \.sent, make: SendOffer.init)

    /// What is to be recorded.
    public let sent: OfferSent

    public func scope(in record: Record) -> SubjectRef {
        sent.involvement.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(sent.involvement, on: record.involvements, "involvement")
        return [.involvements(.offerSent(sent))]
    }
}
