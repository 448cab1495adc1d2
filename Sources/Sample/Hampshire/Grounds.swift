import Governance

extension Hampshire {
    /// Why the County Council is to take part, as far as the Cabinet report says.
    ///
    /// The Council had no such case: its report gives grounds, and this is where they are kept.
    /// What was decided is not known, so the case is open.
    static let grounds: [Line] = [
        Line(
            "open-case", reportDay,
            [
                "case": "hampshire-partnership-case", "partnership": "hampshire-partnership",
                "body": "hampshire-county-council", "purpose": .word(CasePurpose.join),
            ]),
        ground(
            .betterTogether,
            """
            It alone brings together the bodies that work within the county, so that services, \
            policies and outcomes can get better
            """),
        ground(
            .strategy, "The report says yes to all three priorities, with no number of a link",
            citation: "Corporate Strategy of Hampshire County Council"),
        // It speaks of a duty to look for efficiencies, and names no sum.
        ground(
            .betterValue,
            "Public money is short, which makes it every agency’s duty to look for efficiencies"),
    ]

    private static func ground(
        _ ground: Ground, _ evidence: String, citation: String? = nil
    ) -> Line {
        Line(
            "give-ground", reportDay,
            [
                "case": "hampshire-partnership-case", "ground": .word(ground),
                "evidence": .text(evidence), "citation": citation.map(Said.text),
            ])
    }
}
