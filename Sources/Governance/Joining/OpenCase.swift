/// Open a body’s case for joining a partnership, staying in it, changing its part or leaving.
public struct OpenCase: Intent {
    public static let word = "open-case"
    public static let says =
        "Open a body’s case for joining a partnership, staying in it, changing its part or leaving."
    public static let power = Power.decide
    public static let form: Form<OpenCase> =
        CaseOpened.form.held(by: \.opened, make: OpenCase.init)

    /// What is to be recorded.
    public let opened: CaseOpened

    public func scope(in record: Record) -> SubjectRef {
        opened.body.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(opened.joiningCase, on: record.cases, "case")
        _ = try record.find(opened.partnership, on: record.partnerships, "partnership")
        _ = try record.find(opened.body, on: record.bodies, "body")
        return [.joining(.opened(opened))]
    }
}
