/// Record that evidence was looked for, and was not there or is kept elsewhere.
public struct RecordLook: Intent {
    public static let word = "record-look"
    public static let says =
        "Record that evidence was looked for, and was not there or is kept"
        + " elsewhere."
    public static let power = Power.register
    public static let form: Form<RecordLook> =
        Look.form.held(by: \.look, make: RecordLook.init)

    /// What is to be recorded.
    public let look: Look

    public func scope(in record: Record) -> SubjectRef {
        look.subject
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustHave(look.subject, "subject")
        guard look.found == .none || look.address != nil else {
            throw Refusal("Nothing given, expected where it is kept.", field: "address")
        }
        return [.places(.looked(look))]
    }
}
