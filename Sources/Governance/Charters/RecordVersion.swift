/// Record a new version of a framework, and why it changed.
public struct RecordVersion: Intent {
    public static let word = "record-version"
    public static let says = "Record a new version of a framework, and why it changed."
    public static let power = Power.adopt
    public static let form: Form<RecordVersion> =
        VersionRecorded.form.held(by: \.recorded, make: RecordVersion.init)

    /// What is to be recorded.
    public let recorded: VersionRecorded

    public func scope(in record: Record) -> SubjectRef {
        recorded.author.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(recorded.version, on: record.versions, "version")
        _ = try record.find(recorded.author, on: record.bodies, "author")
        return [.charters(.versionRecorded(recorded))]
    }
}
