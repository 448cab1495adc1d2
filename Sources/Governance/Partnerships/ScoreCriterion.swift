/// Score a partnership on a criterion of significance, from 0 to 4.
public struct ScoreCriterion: Intent {
    public static let word = "score-criterion"
    public static let says = "Score a partnership on a criterion of significance, from 0 to 4."
    public static let power = Power.register
    public static let form: Form<ScoreCriterion> =
        CriterionScored.form.held(by: \.scored, make: ScoreCriterion.init)

    /// What is to be recorded.
    public let scored: CriterionScored

    public func scope(in record: Record) -> SubjectRef {
        scored.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(scored.partnership, on: record.partnerships, "partnership")
        try mustLie(scored.score, in: 0...4, "score")
        return [.partnerships(.criterionScored(scored))]
    }
}
