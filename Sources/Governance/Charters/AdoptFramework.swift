/// Adopt a framework for a body or partnership.
public struct AdoptFramework: Intent {
    public static let word = "adopt-framework"
    public static let says = "Adopt a framework for a body or partnership."
    public static let power = Power.adopt
    public static let form: Form<AdoptFramework> =
        FrameworkAdopted.form.held(by: \.adopted, make: AdoptFramework.init)

    /// What is to be recorded.
    public let adopted: FrameworkAdopted

    public func scope(in record: Record) -> SubjectRef {
        adopted.party
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(adopted.adoption, on: record.adoptions, "adoption")
        try record.mustConvene(adopted.party, "party")
        try record.mustNotBeDoubled(Adoption.Terms(adopted))
        return [.charters(.adopted(adopted))]
    }
}
