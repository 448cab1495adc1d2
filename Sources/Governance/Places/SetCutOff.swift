/// Set the hour after which publication counts as the next day.
public struct SetCutOff: Intent {
    public static let word = "set-cut-off"
    public static let says = "Set the hour after which publication counts as the next day."
    public static let power = Power.administer
    public static let mayReport = false
    public static let form: Form<SetCutOff> =
        CutOffSet.form.held(by: \.set, make: SetCutOff.init)

    /// What is to be recorded.
    public let set: CutOffSet

    public func scope(in record: Record) -> SubjectRef {
        SubjectRef(record.place.key)
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        if set.of.kind != .place { try record.mustConvene(set.of, "of") }
        return [.places(.cutOffSet(set))]
    }
}
