/// Set in how many working days a complaint is answered at a stage.
public struct SetStage: Intent {
    public static let word = "set-stage"
    public static let says = "Set in how many working days a complaint is answered at a stage."
    public static let power = Power.register
    public static let form: Form<SetStage> =
        StageSet.form.held(by: \.set, make: SetStage.init)

    /// What is to be recorded.
    public let set: StageSet

    public func scope(in record: Record) -> SubjectRef {
        set.of
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustHave(set.of, "of")
        try mustLie(set.stage, in: 1...3, "stage")
        try mustLie(set.days, in: 1...365, "days")
        try record.mustHaveStages(set.of, "of")
        return [.complaints(.stageSet(set))]
    }
}
