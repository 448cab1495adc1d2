import Governance

extension YAMLItem {
    private static let ofCondition = [
        "kind", "band", "level", "regime", "sort", "meeting", "theme", "ground", "benefit", "once",
        "forMonths", "has",
    ]

    /// The conditions, those first by which there is nothing to ask at all: a paper of another
    /// sort has no finding, whatever the law of the meeting is.
    func conditions() throws(FileProblem) -> [Condition] {
        guard let item = item("when") else { return [] }
        try item.mustHaveOnly(Self.ofCondition)
        var conditions = try item.narrowing()
        if let items = item.item("kind") {
            conditions.append(
                .kind(try items.choices(PartnershipKind.self, PartnershipKind.meaning)))
        }
        if let items = item.item("band") {
            conditions.append(.band(try items.choices(Band.self, Band.meaning)))
        }
        if let items = item.item("level") {
            conditions.append(
                .level(try items.choices(InvolvementLevel.self, InvolvementLevel.meaning)))
        }
        if let items = item.item("regime") {
            conditions.append(.regime(try items.choices(LegalRegime.self, LegalRegime.meaning)))
        }
        if let months = try item.item("forMonths")?.number() {
            conditions.append(.forMonths(months))
        }
        for evidence in try item.item("has")?.choices(Evidence.self, Evidence.meaning) ?? [] {
            conditions.append(.has(evidence))
        }
        return conditions
    }

    private func narrowing() throws(FileProblem) -> [Condition] {
        var conditions: [Condition] = []
        if let items = item("sort") {
            conditions.append(.sort(try items.choices(PaperSort.self, PaperSort.meaning)))
        }
        if let items = item("theme") { conditions.append(.theme(try items.words())) }
        if let items = item("ground") {
            conditions.append(.ground(try items.choices(Ground.self, Ground.meaning)))
        }
        if let items = item("benefit") {
            conditions.append(.benefit(try items.choices(BenefitSort.self, BenefitSort.meaning)))
        }
        if let items = item("meeting") {
            conditions.append(
                .meeting(try items.choices(Condition.MeetingState.self, "a state of a meeting")))
        }
        if let item = item("once") { conditions.append(.once(try item.anchor())) }
        return conditions
    }
}
