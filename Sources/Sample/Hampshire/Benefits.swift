import Governance

extension Hampshire {
    /// The joint work that the news of the first meeting counts as success: it speaks of better
    /// outcomes at lower costs, and gives no number and no sum for any of it.
    ///
    /// The work is older than the Partnership, which claims it as what it builds on.
    static let benefits: [Line] = [
        claimed("one-stop-shops", "Public services share buildings in one-stop shops"),
        claimed("joined-up-care", "Health and social care are joined up with the NHS"),
        claimed("troubled-families", "The Supporting Troubled Families programme"),
        claimed("insulate-hampshire", "The Insulate Hampshire project"),
        claimed("broadband", "The Broadband partnership"),
        claimed("rural-housing", "Work on rural housing"),
    ]

    /// What the Cabinet report says came of two of them: progress, again without a number.
    ///
    /// It also speaks of council land for affordable housing, which need not be the rural housing
    /// of the news.
    static let outcomes: [Line] = [
        measured(
            "insulate-hampshire",
            "Much progress was made towards homes that take less to heat"),
        measured(
            "broadband",
            "Much progress was made in laying fibre optic cable across the county"),
    ]

    private static func claimed(_ key: String, _ claim: String) -> Line {
        Line(
            "claim-benefit", .news,
            [
                "benefit": .text(key), "partnership": "hampshire-partnership",
                "sort": .word(BenefitSort.outcome),
                "claim": .text("Better outcomes at lower costs: " + claim),
            ])
    }

    private static func measured(_ key: String, _ outcome: String) -> Line {
        Line(
            "measure-benefit", reportDay,
            ["benefit": .text(key), "outcome": .text(outcome)])
    }
}
