/// A body was succeeded by another.
public struct BodySucceeded: Happened {
    public static let name = "body succeeded"

    /// The body that ends.
    public let body: Body.Key
    /// The body that takes over from it.
    public let successor: Body.Key

    public static let form: Form<BodySucceeded> = Form(
        Field("body", \.body, "The body that ends"),
        Field("successor", \.successor, "The body that takes over"),
        make: BodySucceeded.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.bodies.change(body) { $0.succeeded.insert(self, told) }
        record.bodies.change(successor) { $0.followed.insert(self, told) }
    }
}
