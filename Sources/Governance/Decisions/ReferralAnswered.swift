/// A body said what it makes of a decision that was brought back to it.
public struct ReferralAnswered: Happened {
    public static let name = "referral answered"

    /// Which referral.
    public let referral: Referral.Key
    /// What it said.
    public let outcome: ReferralOutcome
    /// At which meeting.
    public let meeting: Meeting.Key?
    /// What there is to say.
    public let note: Kept?

    public static let form: Form<ReferralAnswered> = Form(
        Field("referral", \.referral, "Which referral"),
        Field("outcome", \.outcome, "What it said"),
        Field("meeting", \.meeting, "At which meeting"),
        Field("note", \.note, "What there is to say"),
        make: ReferralAnswered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.referrals.change(referral) { $0.answered.insert(self, told) }
    }
}
