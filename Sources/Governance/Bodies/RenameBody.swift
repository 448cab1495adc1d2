/// Record that a body took another name.
public struct RenameBody: Intent {
    public static let word = "rename-body"
    public static let says = "Record that a body took another name."
    public static let power = Power.register
    public static let form: Form<RenameBody> =
        BodyRenamed.form.held(by: \.renamed, make: RenameBody.init)

    /// What is to be recorded.
    public let renamed: BodyRenamed

    public func scope(in record: Record) -> SubjectRef {
        renamed.body.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(renamed.body, on: record.bodies, "body")
        return [.bodies(.renamed(renamed))]
    }
}
