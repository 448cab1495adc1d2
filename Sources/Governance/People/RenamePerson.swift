/// Record that a person goes by another name.
public struct RenamePerson: Intent {
    public static let word = "rename-person"
    public static let says = "Record that a person goes by another name."
    public static let power = Power.register
    public static let form: Form<RenamePerson> =
        PersonRenamed.form.held(by: \.renamed, make: RenamePerson.init)

    /// What is to be recorded.
    public let renamed: PersonRenamed

    public func scope(in record: Record) -> SubjectRef {
        renamed.person.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(renamed.person, on: record.people, "person")
        try mustNameOnce(renamed.name, renamed.privateName)
        return [.people(.renamed(renamed))]
    }
}
