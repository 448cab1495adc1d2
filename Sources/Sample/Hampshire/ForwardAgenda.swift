import Governance

extension Hampshire {
    /// What was to be worked on together: three areas the news calls new, and what the Cabinet
    /// report says could be taken up.
    ///
    /// Who was to lead on each, and when, neither says.
    static let forwardAgenda: [Line] =
        [
            ("land-allocations", "Where land is set aside for what"),
            ("school-places", "Planning school places"),
            ("ageing-population", "Caring for a population that grows older"),
        ].map { planned($0, $1, .theme, .news) }
        + [
            ("two-tier-working", "How the two tiers of local government work together"),
            ("shared-services", "More services that councils share"),
            ("criminal-justice", "Criminal justice and young people who offend"),
            (
                "safety",
                "What police, their Commissioner and the fire service do for a safer Hampshire"
            ),
            ("rural-broadband", "Broadband for more of the countryside"),
            ("safeguarding", "What all can do to keep adults and children at risk safe"),
        ].map { planned($0, "It could be taken up: " + $1, .issue, reportDay) }

    /// What the Partnership is about once the Cabinet report has added to it.
    static let widerThemes: [Line] =
        [
            Line(
                "describe-partnership", reportDay,
                [
                    "partnership": "hampshire-partnership",
                    "themes": [
                        "land-allocations", "school-places", "ageing-population",
                        "two-tier-working", "shared-services", "criminal-justice", "safety",
                        "broadband", "safeguarding",
                    ],
                    "area": "hampshire",
                ])
        ] + priorities.map { priority($0, of: "hampshire-partnership", reportDay) }

    /// Said by the Cabinet report, on its day.
    static let reportDay = Seen("2013-10-28", "cabinet-report-5296")

    private static func planned(
        _ key: String, _ matter: String, _ sort: ForwardSort, _ seen: Seen
    ) -> Line {
        Line(
            "plan-item", seen,
            [
                "forward-item": .text("hp-\(key)"), "partnership": "hampshire-partnership",
                "sort": .word(sort), "matter": .text(matter),
            ])
    }
}
