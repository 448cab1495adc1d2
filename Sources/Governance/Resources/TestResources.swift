/// Work out what a partnership needs of a body, and what the body has.
public struct TestResources: Intent {
    public static let word = "test-resources"
    public static let says = "Work out what a partnership needs of a body, and what the body has."
    public static let power = Power.decide
    public static let form: Form<TestResources> =
        ResourcesTested.form.held(by: \.tested, make: TestResources.init)

    /// What is to be recorded.
    public let tested: ResourcesTested

    public func scope(in record: Record) -> SubjectRef {
        tested.involvement.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(tested.involvement, on: record.involvements, "involvement")
        guard tested.needed >= 0, tested.available >= 0 else {
            throw Refusal("Found a number below zero, expected zero or more.", field: "needed")
        }
        return [.resources(.tested(tested))]
    }
}
