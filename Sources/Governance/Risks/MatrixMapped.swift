/// A body’s own risk matrix was mapped to the one of four by four.
public struct MatrixMapped: Happened {
    public static let name = "matrix mapped"

    /// Whose matrix.
    public let body: Body.Key
    /// For each of its steps of likelihood, lowest first, the step from 1 to 4 it comes to.
    public let likelihoods: [Int]
    /// For each of its steps of impact, lowest first, the step from 1 to 4 it comes to.
    public let impacts: [Int]

    public static let form: Form<MatrixMapped> = Form(
        Field("body", \.body, "Whose matrix"),
        Field("likelihoods", \.likelihoods, "What each of its steps of likelihood is here"),
        Field("impacts", \.impacts, "What each of its steps of impact is here"),
        make: MatrixMapped.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.bodies.change(body) { $0.matrices.insert(self, told) }
    }
}
