import Governance

extension Hampshire {
    /// What the county and its local councils agreed, of which only a page of no known day tells.
    ///
    /// It calls itself a partnership framework, hence the partnership; its kind is our own
    /// reading. Its full text was not found, so nothing of it is here that the page does not say:
    /// no version, no signatory, no commitment of one side.
    static let localCouncils: [Line] =
        [
            Line(
                "start-partnership", charterPage,
                [
                    "partnership": "local-councils",
                    "name": "Hampshire Local Councils Partnership Framework",
                    "kind": .word(PartnershipKind.network), "area": "hampshire",
                    "regime": .word(LegalRegime.informal),
                ]),
            involvement(of: "hampshire-county-council", in: "local-councils", charterPage),
            involvement(of: "halc", in: "local-councils", charterPage),
        ] + priorities.map { priority($0, of: "local-councils", charterPage) }

    /// Its sides, whom to ask, and what it leaves open: under the yardstick that stands for it.
    ///
    /// That the County Council means to refresh it is a rule of the framework, and has no date.
    static let charter: [Line] =
        [
            ("county", "hampshire-county-council"), ("association", "halc"),
            // Which councils they are, the page does not say.
            ("local-councils", nil),
        ].map { side, body in
            Line(
                "record-party", charterPage,
                [
                    "adoption": "local-councils-framework", "side": .text(side),
                    "body": body.map(Said.text),
                ])
        } + [
            Line(
                "name-side-contact", charterPage,
                [
                    "adoption": "local-councils-framework", "side": "county",
                    "post": "Whoever answers for the Framework at the County Council",
                    "contact": "By e-mail: the page as it is stored does not show the address",
                ]),
            Line(
                "open-issue", charterPage,
                [
                    "issue": "local-councils-open-issues",
                    "framework": "local-councils-framework",
                    "author": "hampshire-county-council",
                    "matter": """
                    Some of its matters, which the page does not name, are to be talked over and \
                    worked out further
                    """,
                ]),
        ]

    /// The three priorities of the Corporate Strategy, which the page and the Cabinet report name.
    ///
    /// Until when they ran is not said.
    static let priorities = ["safer-and-more-secure", "well-being", "quality-of-place"]

    /// A partnership’s link to a corporate priority.
    static func priority(_ key: String, of partnership: String, _ seen: Seen) -> Line {
        Line(
            "link-priority", seen,
            ["partnership": .text(partnership), "priority": .text(key)])
    }

    private static let charterPage = Seen("unknown", "local-councils-page")
}
