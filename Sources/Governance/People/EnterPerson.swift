/// Give a person a key; the name is kept beside the journal.
public struct EnterPerson: Intent {
    public static let word = "enter-person"
    public static let says = "Give a person a key; the name is kept beside the journal."
    public static let power = Power.register
    public static let mayReport = false
    public static let form: Form<EnterPerson> =
        PersonEntered.form.held(by: \.entered, make: EnterPerson.init)

    /// What is to be recorded.
    public let entered: PersonEntered

    public func scope(in record: Record) -> SubjectRef {
        SubjectRef(record.place.key)
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(entered.person, on: record.people, "person")
        try mustNameOnce(entered.name, entered.privateName)
        return [.people(.entered(entered))]
    }
}
