import Governance

extension Hampshire {
    /// What came before: the Strategic Partnership, the Area Agreement Board and the Senate.
    ///
    /// A regime must be given, and no source speaks of one: `informal` stands for every
    /// partnership that no source calls a joint committee. Kinds are our own reading.
    static let forerunners: [Line] = [
        Line(
            "start-partnership", on: by("2008-09-30"), wordOf: "cabinet-report-590",
            [
                "partnership": "hampshire-strategic-partnership",
                "name": "Hampshire Strategic Partnership", "kind": .word(PartnershipKind.strategic),
                "themes": ["sustainable-community-strategy"], "area": "hampshire",
                "regime": .word(LegalRegime.informal),
            ]),
        Line(
            "start-partnership", on: by("2008-09-30"), wordOf: "cabinet-report-590",
            [
                "partnership": "local-area-agreement-board",
                "name": "Local Area Agreement Board", "kind": .word(PartnershipKind.strategic),
                "themes": ["local-area-agreement"], "area": "hampshire",
                "regime": .word(LegalRegime.informal),
            ]),
        // Set up after the Council resolved to support it and before the Cabinet's report speaks
        // of it as established. The Strategic Partnership went on as a network, so only the Board
        // is its predecessor.
        Line(
            "start-partnership", on: "2008-09-01..2009-02-23", wordOf: "cabinet-report-590",
            [
                "partnership": "hampshire-senate", "name": "Hampshire Senate",
                "kind": .word(PartnershipKind.strategic),
                "themes": [
                    "community-leadership", "place-shaping", "shared-services",
                    "local-area-agreement",
                ],
                "area": "hampshire", "regime": .word(LegalRegime.informal),
                "predecessors": ["local-area-agreement-board"],
            ]),
        Line(
            "take-decision", on: "2008-09", wordOf: "cabinet-report-590",
            [
                "decision": "support-for-the-senate", "by": "body:hampshire-county-council",
                "matter": """
                To support the setting up of a Hampshire Senate as its approach to community \
                leadership, and to let it absorb the Local Area Agreement Board
                """,
            ]),
        Line(
            "take-decision", on: "2011-07", wordOf: "infrastructure-statement-2013-02",
            [
                "decision": "joint-infrastructure-framework", "by": "partnership:hampshire-senate",
                "matter": """
                That there should be one joint framework which shows what infrastructure is \
                needed
                """,
            ]),
    ]

    /// What passed over: the Senate’s part, from the day of the new Partnership’s first meeting.
    ///
    /// Whether anything it had promised was still open, no source says.
    static let succession: [Line] = [
        Line(
            "end-partnership", .news,
            [
                "partnership": "hampshire-senate",
                "reason": "The Hampshire Partnership takes on the part that was the Senate’s",
            ])
    ]
}
