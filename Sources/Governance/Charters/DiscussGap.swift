/// Record that the sides talked about ratings that lie far apart or fell.
public struct DiscussGap: Intent {
    public static let word = "discuss-gap"
    public static let says =
        "Record that the sides talked about ratings that lie far apart or fell."
    public static let power = Power.adopt
    public static let form: Form<DiscussGap> =
        GapDiscussed.form.held(by: \.discussed, make: DiscussGap.init)

    /// What is to be recorded.
    public let discussed: GapDiscussed

    public func scope(in record: Record) -> SubjectRef {
        discussed.adoption.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(discussed.adoption, on: record.adoptions, "adoption")
        return [.charters(.gapDiscussed(discussed))]
    }
}
