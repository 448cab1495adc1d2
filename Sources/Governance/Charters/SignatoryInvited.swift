/// A council was invited to sign a charter.
public struct SignatoryInvited: Happened {
    public static let name = "signatory invited"

    /// The signatory, by its new key.
    public let signatory: Signatory.Key
    /// Which framework.
    public let framework: Word
    /// Whose charter it is.
    public let author: Body.Key
    /// Which council.
    public let body: Body.Key

    public static let form: Form<SignatoryInvited> = Form(
        Field.new("signatory", \.signatory, "The signatory"),
        Field("framework", \.framework, "Which framework"),
        Field("author", \.author, "Whose charter it is"),
        Field("body", \.body, "Which council"),
        make: SignatoryInvited.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.signatories.change(signatory) { $0.invited.insert(self, told) }
        record.place(signatory.ref, at: place, below: author.ref)
        record.place(signatory.ref, at: place, below: body.ref)
    }
}
