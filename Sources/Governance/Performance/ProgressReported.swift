public import Almanac

/// It was reported how an objective moves.
public struct ProgressReported: Happened {
    public static let name = "progress reported"

    /// Which objective.
    public let objective: Objective.Key
    /// The last day of the period.
    public let periodEnd: Day
    /// How it moves.
    public let movement: Movement
    /// Why, if it does not move.
    public let reason: Kept?

    public static let form: Form<ProgressReported> = Form(
        Field("objective", \.objective, "Which objective"),
        Field("period-end", \.periodEnd, "The last day of the period"),
        Field("movement", \.movement, "How it moves"),
        Field("reason", \.reason, "Why, if it does not move"),
        make: ProgressReported.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.objectives.change(objective) { $0.progress.insert(self, told) }
    }
}
