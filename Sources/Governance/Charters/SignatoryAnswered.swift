/// A council signed a charter, declined or withdrew.
public struct SignatoryAnswered: Happened {
    public static let name = "signatory answered"

    /// Which signatory.
    public let signatory: Signatory.Key
    /// What it did.
    public let status: SigningStatus
    /// Which version.
    public let version: Version.Key?
    /// Its own minute.
    public let minute: Kept?

    public static let form: Form<SignatoryAnswered> = Form(
        Field("signatory", \.signatory, "Which signatory"),
        Field("status", \.status, "What it did"),
        Field("version", \.version, "Which version"),
        Field("minute", \.minute, "Its own minute"),
        make: SignatoryAnswered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.signatories.change(signatory) { $0.answered.insert(self, told) }
    }
}
