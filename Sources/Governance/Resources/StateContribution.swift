/// Say how much of a resource a body is required to give, commits or used in a year.
public struct StateContribution: Intent {
    public static let word = "state-contribution"
    public static let says =
        "Say how much of a resource a body is required to give, commits or used in a year."
    public static let power = Power.decide
    public static let form: Form<StateContribution> =
        ContributionStated.form.held(by: \.stated, make: StateContribution.init)

    /// What is to be recorded.
    public let stated: ContributionStated

    public func scope(in record: Record) -> SubjectRef {
        stated.involvement.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        let found = try record.find(stated.involvement, on: record.involvements, "involvement")
        try mustNotBeNegative(stated.amount, "amount")
        try mustLie(stated.year, in: 1900...2200, "year")
        let happening = Happening.resources(.contributionStated(stated))
        guard changesWhatWasCommitted(found), let partnership = found.between?.partnership else {
            return [happening]
        }
        let asked = ReviewAskedFor(
            partnership: partnership, trigger: .contributionChanged, note: nil)
        return [happening, .partnerships(.reviewAskedFor(asked))]
    }

    /// Whether another amount was committed before for the same year and resource.
    private func changesWhatWasCommitted(_ involvement: Involvement) -> Bool {
        guard stated.step == .committed else { return false }
        let before = involvement.contributions.facts.last {
            $0.value.step == .committed && $0.value.year == stated.year
                && $0.value.resource == stated.resource
        }
        return before.map { $0.value.amount != stated.amount } ?? false
    }
}
