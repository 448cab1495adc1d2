/// A representative accepted a remit.
public struct RemitAccepted: Happened {
    public static let name = "remit accepted"

    /// Which remit.
    public let remit: Remit.Key
    /// Who accepted it.
    public let person: Person.Key

    public static let form: Form<RemitAccepted> = Form(
        Field("remit", \.remit, "Which remit"),
        Field("person", \.person, "Who accepted it"),
        make: RemitAccepted.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.remits.change(remit) { $0.accepted.insert(self, told) }
    }
}
