/// A framework got a new version.
public struct VersionRecorded: Happened {
    public static let name = "version recorded"

    /// The version, by its new key.
    public let version: Version.Key
    /// The framework that it is a version of.
    public let framework: Word
    /// What the version is called.
    public let label: PublicName
    /// The body that wrote it.
    public let author: Body.Key
    /// Why the framework changed; `nil` when no reason is given.
    public let reason: Kept?

    public static let form: Form<VersionRecorded> = Form(
        Field.new("version", \.version, "The version"),
        Field("framework", \.framework, "The framework"),
        Field("label", \.label, "What it is called"),
        Field("author", \.author, "Who wrote it"),
        Field("reason", \.reason, "Why it changed"),
        make: VersionRecorded.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.versions.change(version) { $0.made.insert(self, told) }
        record.place(version.ref, at: place, below: author.ref)
    }
}
