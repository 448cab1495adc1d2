/// Record where a target stands.
public struct ReadTarget: Intent {
    public static let word = "read-target"
    public static let says = "Record where a target stands."
    public static let power = Power.decide
    public static let form: Form<ReadTarget> =
        TargetRead.form.held(by: \.read, make: ReadTarget.init)

    /// What is to be recorded.
    public let read: TargetRead

    public func scope(in record: Record) -> SubjectRef {
        read.target.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(read.target, on: record.targets, "target")
        return [.performance(.targetRead(read))]
    }
}
