/// A partner answered what a body offers.
public struct OfferAnswered: Happened {
    public static let name = "offer answered"

    /// Whose offer.
    public let involvement: Involvement.Key
    /// Which partner answered.
    public let by: Body.Key
    /// The answer.
    public let answer: OfferAnswer
    /// What there is to say.
    public let note: Kept?

    public static let form: Form<OfferAnswered> = Form(
        Field("involvement", \.involvement, "Whose offer"),
        Field("by", \.by, "Which partner answered"),
        Field("answer", \.answer, "The answer"),
        Field("note", \.note, "What there is to say"),
        make: OfferAnswered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.involvements.change(involvement) { $0.offerAnswers.insert(self, told) }
    }
}
