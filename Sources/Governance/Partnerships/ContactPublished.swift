/// The name and office contact of a post were published.
public struct ContactPublished: Happened {
    public static let name = "contact published"

    /// The body's part in a partnership for which the post is held.
    public let involvement: Involvement.Key
    /// The office whose holder the public was told how to reach.
    public let office: Office
    /// Whose name was published; `nil` when the post alone was.
    public let person: Person.Key?
    /// Where it can be read; `nil` when that is not said.
    public let address: Kept?
    /// The political group, where there are several in opposition; `nil` otherwise.
    public let group: Word?

    public static let form: Form<ContactPublished> = Form(
        Field("involvement", \.involvement, "For which body in which partnership"),
        Field("office", \.office, "Which office"),
        Field("person", \.person, "Whose name is given"),
        Field("address", \.address, "Where it can be read"),
        Field("group", \.group, "Which group in opposition"),
        make: ContactPublished.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.involvements.change(involvement) { $0.contacts.insert(self, told) }
    }
}
