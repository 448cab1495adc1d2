/// An objective was closed.
public struct ObjectiveClosed: Happened {
    public static let name = "objective closed"

    /// Which objective.
    public let objective: Objective.Key
    /// Why.
    public let reason: Kept

    public static let form: Form<ObjectiveClosed> = Form(
        Field("objective", \.objective, "Which objective"),
        Field("reason", \.reason, "Why"),
        make: ObjectiveClosed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.objectives.change(objective) { $0.closed.insert(self, told) }
    }
}
