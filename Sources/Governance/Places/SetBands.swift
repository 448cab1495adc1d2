/// Set from which score on a partnership is moderate or major.
public struct SetBands: Intent {
    public static let word = "set-bands"
    public static let says = "Set from which score on a partnership is moderate or major."
    public static let power = Power.administer
    public static let mayReport = false
    public static let form: Form<SetBands> =
        BandsSet.form.held(by: \.set, make: SetBands.init)

    /// What is to be recorded.
    public let set: BandsSet

    public func scope(in record: Record) -> SubjectRef {
        set.place.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try mustLie(set.moderate, in: 0...100, "moderate")
        try mustLie(set.major, in: set.moderate...100, "major")
        return [.places(.bandsSet(set))]
    }
}
