/// It was measured how far a framework does what it is for.
public struct MeasureTaken: Happened {
    public static let name = "measure taken"

    /// Under which adoption.
    public let adoption: Adoption.Key
    /// What is measured.
    public let measure: Word
    /// What was found.
    public let value: Int
    /// In which unit.
    public let unit: Word?

    public static let form: Form<MeasureTaken> = Form(
        Field("adoption", \.adoption, "Under which adoption"),
        Field("measure", \.measure, "What is measured"),
        Field("value", \.value, "What was found"),
        Field("unit", \.unit, "In which unit"),
        make: MeasureTaken.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.adoptions.change(adoption) { $0.measures.insert(self, told) }
    }
}
