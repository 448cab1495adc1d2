/// A person left, and holds nothing here any more.
public struct PersonLeft: Happened {
    public static let name = "person left"

    /// Who left.
    public let person: Person.Key

    public static let form: Form<PersonLeft> = Form(
        Field("person", \.person, "Who left"),
        make: PersonLeft.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.people.change(person) { $0.left.insert(self, told) }
    }
}
