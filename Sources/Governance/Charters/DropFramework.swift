/// Record that a framework no longer binds, or is no longer held up.
public struct DropFramework: Intent {
    public static let word = "drop-framework"
    public static let says = "Record that a framework no longer binds, or is no longer held up."
    public static let power = Power.adopt
    public static let form: Form<DropFramework> =
        FrameworkDropped.form.held(by: \.dropped, make: DropFramework.init)

    /// What is to be recorded.
    public let dropped: FrameworkDropped

    public func scope(in record: Record) -> SubjectRef {
        dropped.adoption.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(dropped.adoption, on: record.adoptions, "adoption")
        return [.charters(.dropped(dropped))]
    }
}
