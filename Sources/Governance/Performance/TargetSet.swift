public import Almanac

/// A target was set for an objective.
public struct TargetSet: Happened {
    public static let name = "target set"

    /// The target, by its new key.
    public let target: Target.Key
    /// For which objective.
    public let objective: Objective.Key
    /// What is measured.
    public let measure: Kept
    /// In which unit.
    public let unit: Word?
    /// Where it stood at the start.
    public let baseline: Int?
    /// Where it is to stand.
    public let value: Int?
    /// By when.
    public let due: Day?

    public static let form: Form<TargetSet> = Form(
        Field.new("target", \.target, "The target"),
        Field("objective", \.objective, "For which objective"),
        Field("measure", \.measure, "What is measured"),
        Field("unit", \.unit, "In which unit"),
        Field("baseline", \.baseline, "Where it stood at the start"),
        Field("value", \.value, "Where it is to stand"),
        Field("due", \.due, "By when"),
        make: TargetSet.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.targets.change(target) { $0.made.insert(self, told) }
        record.place(target.ref, at: place, below: objective.ref)
    }
}
