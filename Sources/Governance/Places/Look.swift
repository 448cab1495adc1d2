/// Somebody looked for evidence, and found none or found it kept elsewhere.
public struct Look: Happened {
    public static let name = "evidence looked for"

    /// The subject about which something was looked for.
    public let subject: SubjectRef
    /// The kind of evidence that was looked for.
    public let evidence: Evidence
    /// Whether there was none, or it is kept elsewhere.
    public let found: LookResult
    /// Where it is kept; `nil` when there was none.
    public let address: Kept?

    public static let form: Form<Look> = Form(
        Field("subject", \.subject, "About what"),
        Field("evidence", \.evidence, "What was looked for"),
        Field("found", \.found, "What was found"),
        Field("address", \.address, "Where it is kept, if elsewhere"),
        make: Look.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.hold(self, told)
    }
}
