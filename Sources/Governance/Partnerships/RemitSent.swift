/// A remit was sent to a representative.
public struct RemitSent: Happened {
    public static let name = "remit sent"

    /// Which remit.
    public let remit: Remit.Key
    /// To whom.
    public let person: Person.Key

    public static let form: Form<RemitSent> = Form(
        Field("remit", \.remit, "Which remit"),
        Field("person", \.person, "To whom"),
        make: RemitSent.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.remits.change(remit) { $0.sent.insert(self, told) }
    }
}
