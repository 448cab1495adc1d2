/// A body told the partners what it can offer.
public struct OfferSent: Happened {
    public static let name = "offer sent"

    /// Whose offer.
    public let involvement: Involvement.Key
    /// What is offered.
    public let offer: Kept

    public static let form: Form<OfferSent> = Form(
        Field("involvement", \.involvement, "Whose offer"),
        Field("offer", \.offer, "What is offered"),
        make: OfferSent.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.involvements.change(involvement) { $0.offers.insert(self, told) }
    }
}
