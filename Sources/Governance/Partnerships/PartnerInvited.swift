/// A body was invited to a partnership.
public struct PartnerInvited: Happened {
    public static let name = "partner invited"

    /// To which partnership.
    public let partnership: Partnership.Key
    /// Which body.
    public let body: Body.Key

    public static let form: Form<PartnerInvited> = Form(
        Field("partnership", \.partnership, "To which partnership"),
        Field("body", \.body, "Which body"),
        make: PartnerInvited.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.invitations.insert(self, told) }
    }
}
