/// Somebody tried whether a published contact works.
public struct ContactVerified: Happened {
    public static let name = "contact verified"

    /// For which body in which partnership.
    public let involvement: Involvement.Key
    /// Which office.
    public let office: Office
    /// Whether it works.
    public let works: Bool

    public static let form: Form<ContactVerified> = Form(
        Field("involvement", \.involvement, "For which body in which partnership"),
        Field("office", \.office, "Which office"),
        Field("works", \.works, "Whether it works"),
        make: ContactVerified.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.involvements.change(involvement) { $0.verifications.insert(self, told) }
    }
}
