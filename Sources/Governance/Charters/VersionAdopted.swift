/// A version of a framework was adopted.
public struct VersionAdopted: Happened {
    public static let name = "version adopted"

    /// The version that was adopted.
    public let version: Version.Key

    public static let form: Form<VersionAdopted> = Form(
        Field("version", \.version, "The version"),
        make: VersionAdopted.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.versions.change(version) { $0.adopted.insert(self, told) }
    }
}
