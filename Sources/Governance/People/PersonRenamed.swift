/// A person goes by another name.
public struct PersonRenamed: Happened {
    public static let name = "person renamed"

    /// The person who goes by another name.
    public let person: Person.Key
    /// Their new name, where they are in public office and everyone may read it.
    public let name: Kept?
    /// Their new name, where they are not and only those with a grant here may read it.
    public let privateName: Kept?

    public static let form: Form<PersonRenamed> = Form(
        Field("person", \.person, "The person"),
        Field("name", \.name, "Name, of somebody in public office"),
        Field("private-name", \.privateName, "Name, of anybody else", audience: .insiders),
        make: PersonRenamed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.people.change(person) { $0.renamed.insert(self, told) }
    }
}
