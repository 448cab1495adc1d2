public import Almanac

/// A decision is to be brought back to a body.
public struct DecisionReferred: Happened {
    public static let name = "decision referred"

    /// The referral, by its new key.
    public let referral: Referral.Key
    /// Which decision.
    public let decision: Decision.Key
    /// To which body.
    public let to: Body.Key
    /// By when.
    public let due: Day?

    public static let form: Form<DecisionReferred> = Form(
        Field.new("referral", \.referral, "The referral"),
        Field("decision", \.decision, "Which decision"),
        Field("to", \.to, "To which body"),
        Field("due", \.due, "By when"),
        make: DecisionReferred.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.referrals.change(referral) { $0.made.insert(self, told) }
        record.place(referral.ref, at: place, below: decision.ref)
        record.place(referral.ref, at: place, below: to.ref)
    }
}
