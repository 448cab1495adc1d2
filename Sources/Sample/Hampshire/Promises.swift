import Governance

extension Hampshire {
    /// What was said would be done: twice with no date, once within a week.
    ///
    /// That the Partnership means to meet at most four times a year is a rule of its framework.
    static let promises: [Line] = [
        Line(
            "make-promise", on: "2013-10-28", wordOf: "cabinet-report-5296",
            [
                "promise": "further-report", "by": "body:hampshire-county-council",
                "rank": .word(Rank.chiefExecutive), "about": "hampshire-partnership",
                "matter": """
                To report again on what the Partnership adds to Transformation to 2015 and to \
                public services, and on how best to work together
                """,
                "report": "report-5296",
            ]),
        Line(
            "make-promise", .report,
            [
                "promise": "two-tier-system", "by": "body:hampshire-county-council",
                "person": "p-0001", "rank": .word(Rank.leader), "about": "hampshire-partnership",
                "matter": """
                To work steadily within the two tiers of local government for the good of \
                Hampshire’s people
                """,
                "report": "report-5296",
            ]),
        // "Next week", said on Wednesday 2 or Thursday 3 October, is the week from Monday 7 to
        // Sunday 13 October: until that Sunday was over, nobody could call it late.
        Line(
            "make-promise", on: "2013-10-02..2013-10-03", wordOf: "hampshire-now-2013-10-03",
            [
                "promise": "word-to-the-secretary-of-state",
                "by": "partnership:hampshire-partnership", "person": "p-0001",
                "rank": .word(Rank.chair), "about": "hampshire-partnership",
                "matter": """
                To tell the Secretary of State for local government how well Hampshire’s \
                partners work together
                """,
                "due": "2013-10-13",
            ]),
    ]
}
