/// Record what was measured of what a framework is for.
public struct TakeMeasure: Intent {
    public static let word = "take-measure"
    public static let says = "Record what was measured of what a framework is for."
    public static let power = Power.adopt
    public static let form: Form<TakeMeasure> =
        MeasureTaken.form.held(by: \.taken, make: TakeMeasure.init)

    /// What is to be recorded.
    public let taken: MeasureTaken

    public func scope(in record: Record) -> SubjectRef {
        taken.adoption.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(taken.adoption, on: record.adoptions, "adoption")
        return [.charters(.measureTaken(taken))]
    }
}
