/// Say why a partnership does not duplicate or undermine another.
public struct ConsiderOverlap: Intent {
    public static let word = "consider-overlap"
    public static let says = "Say why a partnership does not duplicate or undermine another."
    public static let power = Power.decide
    public static let form: Form<ConsiderOverlap> =
        OverlapConsidered.form.held(by: \.considered, make: ConsiderOverlap.init)

    /// What is to be recorded.
    public let considered: OverlapConsidered

    public func scope(in record: Record) -> SubjectRef {
        considered.joiningCase.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(considered.joiningCase, on: record.cases, "case")
        _ = try record.find(considered.other, on: record.partnerships, "other")
        try record.mustBeOpen(considered.joiningCase)
        return [.joining(.overlapConsidered(considered))]
    }
}
