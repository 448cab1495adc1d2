/// Invite a body to a partnership.
public struct InvitePartner: Intent {
    public static let word = "invite-partner"
    public static let says = "Invite a body to a partnership."
    public static let power = Power.convene
    public static let form: Form<InvitePartner> =
        PartnerInvited.form.held(by: \.invited, make: InvitePartner.init)

    /// What is to be recorded.
    public let invited: PartnerInvited

    public func scope(in record: Record) -> SubjectRef {
        invited.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(invited.partnership, on: record.partnerships, "partnership")
        _ = try record.find(invited.body, on: record.bodies, "body")
        return [.partnerships(.partnerInvited(invited))]
    }
}
