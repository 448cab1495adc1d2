/// Set for how many years records of a kind are kept, and on what that rests.
public struct SetRetention: Intent {
    public static let word = "set-retention"
    public static let says =
        "Set for how many years records of a kind are kept, and on what that rests."
    public static let power = Power.administer
    public static let mayReport = false
    public static let form: Form<SetRetention> =
        RetentionSet.form.held(by: \.set, make: SetRetention.init)

    /// What is to be recorded.
    public let set: RetentionSet

    public func scope(in record: Record) -> SubjectRef {
        set.place.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        if let years = set.years { try mustLie(years, in: 1...100, "years") }
        return [.places(.retentionSet(set))]
    }
}
