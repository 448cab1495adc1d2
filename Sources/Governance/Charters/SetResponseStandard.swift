/// Say in how many working days a body answers.
public struct SetResponseStandard: Intent {
    public static let word = "set-response-standard"
    public static let says = "Say in how many working days a body answers."
    public static let power = Power.adopt
    public static let form: Form<SetResponseStandard> =
        ResponseStandardSet.form.held(by: \.set, make: SetResponseStandard.init)

    /// What is to be recorded.
    public let set: ResponseStandardSet

    public func scope(in record: Record) -> SubjectRef {
        set.body.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(set.body, on: record.bodies, "body")
        try mustLie(set.days, in: 1...365, "days")
        return [.charters(.responseStandardSet(set))]
    }
}
