/// A person got a key; the name is kept beside the journal.
public struct PersonEntered: Happened {
    public static let name = "person entered"

    /// The person, by the new key that says nothing about them.
    public let person: Person.Key
    /// Their name, where they are in public office and everyone may read it.
    public let name: Kept?
    /// Their name, where they are not and only those with a grant here may read it.
    public let privateName: Kept?

    public static let form: Form<PersonEntered> = Form(
        Field.new("person", \.person, "The person"),
        Field("name", \.name, "Name, of somebody in public office"),
        Field("private-name", \.privateName, "Name, of anybody else", audience: .insiders),
        make: PersonEntered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.people.change(person) { $0.entered.insert(self, told) }
    }
}
