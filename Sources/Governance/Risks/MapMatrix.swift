/// Map a body’s own risk matrix to the one of four by four.
public struct MapMatrix: Intent {
    public static let word = "map-matrix"
    public static let says = "Map a body’s own risk matrix to the one of four by four."
    public static let power = Power.register
    public static let form: Form<MapMatrix> =
        MatrixMapped.form.held(by: \.mapped, make: MapMatrix.init)

    /// What is to be recorded.
    public let mapped: MatrixMapped

    public func scope(in record: Record) -> SubjectRef {
        mapped.body.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(mapped.body, on: record.bodies, "body")
        try mustBeSteps(mapped.likelihoods, "likelihoods")
        try mustBeSteps(mapped.impacts, "impacts")
        return [.risks(.matrixMapped(mapped))]
    }
}
