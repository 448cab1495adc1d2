/// Weigh what a partnership would need of a body against what the body has.
public struct WeighResources: Intent {
    public static let word = "weigh-resources"
    public static let says =
        "Weigh what a partnership would need of a body against what the body has."
    public static let power = Power.decide
    public static let form: Form<WeighResources> =
        ResourcesWeighed.form.held(by: \.weighed, make: WeighResources.init)

    /// What is to be recorded.
    public let weighed: ResourcesWeighed

    public func scope(in record: Record) -> SubjectRef {
        weighed.joiningCase.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(weighed.joiningCase, on: record.cases, "case")
        if let person = weighed.person { _ = try record.find(person, on: record.people, "person") }
        try record.mustBeOpen(weighed.joiningCase)
        try mustNotBeNegative(weighed.needed, "needed")
        try mustNotBeNegative(weighed.available, "available")
        return [.joining(.resourcesWeighed(weighed))]
    }
}
