/// Record an efficiency found in a partnership.
public struct FindEfficiency: Intent {
    public static let word = "find-efficiency"
    public static let says = "Record an efficiency found in a partnership."
    public static let power = Power.decide
    public static let form: Form<FindEfficiency> =
        EfficiencyFound.form.held(by: \.found, make: FindEfficiency.init)

    /// What is to be recorded.
    public let found: EfficiencyFound

    public func scope(in record: Record) -> SubjectRef {
        found.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(found.partnership, on: record.partnerships, "partnership")
        return [.resources(.efficiencyFound(found))]
    }
}
