/// A body took another name.
public struct BodyRenamed: Happened {
    public static let name = "body renamed"

    /// The body that took another name.
    public let body: Body.Key
    /// What it is called from then on.
    public let name: PublicName

    public static let form: Form<BodyRenamed> = Form(
        Field("body", \.body, "The body"),
        Field("name", \.name, "Its new name"),
        make: BodyRenamed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.bodies.change(body) { $0.renamed.insert(self, told) }
    }
}
