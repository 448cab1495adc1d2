/// Record that a version of a framework was adopted.
public struct AdoptVersion: Intent {
    public static let word = "adopt-version"
    public static let says = "Record that a version of a framework was adopted."
    public static let power = Power.adopt
    public static let form: Form<AdoptVersion> =
        VersionAdopted.form.held(by: \.adopted, make: AdoptVersion.init)

    /// What is to be recorded.
    public let adopted: VersionAdopted

    public func scope(in record: Record) -> SubjectRef {
        adopted.version.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(adopted.version, on: record.versions, "version")
        return [.charters(.versionAdopted(adopted))]
    }
}
