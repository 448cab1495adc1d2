/// Hold up a framework against a party that has not adopted it.
public struct HoldUpYardstick: Intent {
    public static let word = "hold-up-yardstick"
    public static let says = "Hold up a framework against a party that has not adopted it."
    public static let power = Power.adopt
    public static let mayReport = false
    public static let form: Form<HoldUpYardstick> =
        YardstickHeldUp.form.held(by: \.heldUp, make: HoldUpYardstick.init)

    /// What is to be recorded.
    public let heldUp: YardstickHeldUp

    public func scope(in record: Record) -> SubjectRef {
        heldUp.party
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(heldUp.adoption, on: record.adoptions, "adoption")
        try record.mustConvene(heldUp.party, "party")
        try record.mustNotBeDoubled(Adoption.Terms(heldUp))
        return [.charters(.heldUp(heldUp))]
    }
}
