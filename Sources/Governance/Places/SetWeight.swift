/// Set how much a criterion of significance weighs.
public struct SetWeight: Intent {
    public static let word = "set-weight"
    public static let says = "Set how much a criterion of significance weighs."
    public static let power = Power.administer
    public static let mayReport = false
    public static let form: Form<SetWeight> =
        WeightSet.form.held(by: \.set, make: SetWeight.init)

    /// What is to be recorded.
    public let set: WeightSet

    public func scope(in record: Record) -> SubjectRef {
        set.place.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try mustLie(set.weight, in: 0...100, "weight")
        return [.places(.weightSet(set))]
    }
}
