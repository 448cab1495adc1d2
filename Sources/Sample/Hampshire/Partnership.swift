import Governance

extension Hampshire {
    /// The Partnership itself, as the news page presents it.
    ///
    /// Its themes are the three areas that the page calls new; those that the Cabinet report adds
    /// are `widerThemes`.
    static let partnership: [Line] = [
        Line(
            "start-partnership", .news,
            [
                "partnership": "hampshire-partnership", "name": "The Hampshire Partnership",
                "kind": .word(PartnershipKind.strategic),
                "themes": ["land-allocations", "school-places", "ageing-population"],
                "area": "hampshire", "regime": .word(LegalRegime.informal),
                "predecessors": ["hampshire-senate"],
            ]),
        involvement(of: "hampshire-county-council", in: "hampshire-partnership", .news),
        // Who appointed the chair, and for how long, is not said.
        Line(
            "fill-office", .news,
            [
                "of": "partnership:hampshire-partnership", "office": .word(Office.chair),
                "person": "p-0001", "rank": .word(Rank.leader),
            ]),
    ]

    /// A body's part in a partnership, at a level not known.
    static func involvement(
        of body: String, in partnership: String, _ seen: Seen
    ) -> Line {
        Line(
            "record-involvement", seen,
            [
                "involvement": .text("\(body)-in-\(partnership)"), "body": .text(body),
                "partnership": .text(partnership),
            ])
    }
}
