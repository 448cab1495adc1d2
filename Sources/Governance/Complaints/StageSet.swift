/// It was set by when a complaint is answered at a stage.
public struct StageSet: Happened {
    public static let name = "complaint stage set"

    /// The partnership or body, or the place for all.
    public let of: SubjectRef
    /// Which stage: 1, 2 or 3.
    public let stage: Int
    /// In how many working days.
    public let days: Int

    public static let form: Form<StageSet> = Form(
        Field("of", \.of, "Whose complaints"),
        Field("stage", \.stage, "Which stage"),
        Field("days", \.days, "In how many working days"),
        make: StageSet.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.setStage(self, told)
    }
}
