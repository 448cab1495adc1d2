import Governance

extension Hampshire {
    /// The other arrangements that the Cabinet report names, whatever else is known of them.
    static let arrangements: [Line] = [
        arrangement(
            "hiowla", "Hampshire and Isle of Wight Local Government Association", .network,
            Known(
                area: "hampshire-and-isle-of-wight",
                seen: Seen(by("2009-10-27"), "hiowla-2009-10-27"))),
        // Seven councils signed a memorandum that month.
        arrangement(
            "south-east-seven", "South East Seven", .strategic,
            Known(
                area: "south-east",
                themes: [
                    "information-technology", "special-educational-needs", "waste", "highways",
                    "flood-management",
                ],
                seen: Seen("2010-03", "south-east-seven"))),
        arrangement(
            "south-east-strategic-leaders", "South East Strategic Leaders", .network,
            Known(area: "south-east")),
        // Its page of 2019 calls its governing body a joint committee, hence kind and regime.
        Line(
            "start-partnership", on: "2003", wordOf: "push-background",
            [
                "partnership": "push", "name": "Partnership for Urban South Hampshire",
                "kind": .word(PartnershipKind.jointCommittee), "area": "south-hampshire",
                "themes": ["economic-growth", "housing"],
                "regime": .word(LegalRegime.councilCommittee),
            ]),
        Line(
            "rename-partnership", on: "2019-06-04", wordOf: "push-2019-07-18",
            ["partnership": "push", "name": "Partnership for South Hampshire"]),
        arrangement(
            "police-and-fire-shared-services", "Shared services with the police and fire services",
            .sharedService, Known(area: "hampshire", themes: ["shared-services"])),
        arrangement(
            "isle-of-wight-childrens-services",
            "Children’s services with the Isle of Wight Council",
            .sharedService, Known(area: "isle-of-wight", themes: ["childrens-services"])),
        // The report says LEPs, and neither which nor how many.
        arrangement(
            "lep-collaborations", "Collaborations with Local Enterprise Partnerships", .network,
            Known()),
    ]

    /// The County Council's part in each. How far it is involved, no source says.
    ///
    /// Whether it sat on the Area Agreement Board is not said either, so there is no line for it.
    static let partsPlayed: [Line] = [
        part(
            in: "hampshire-strategic-partnership", Seen(by("2008-09-30"), "cabinet-report-590")),
        part(in: "hampshire-senate", Seen("2008-09-01..2009-02-23", "cabinet-report-590")),
        part(in: "hiowla", Seen(by("2009-10-27"), "hiowla-2009-10-27")),
        part(in: "south-east-seven", Seen("2010-03", "south-east-seven")),
        part(in: "push", Seen("2003", "push-background")),
        part(in: "south-east-strategic-leaders"),
        part(in: "police-and-fire-shared-services"),
        part(in: "isle-of-wight-childrens-services"),
        part(in: "lep-collaborations"),
    ]

    /// Another arrangement, with what is known of its area and themes; unless its line says
    /// otherwise, only that the Cabinet report names it.
    private static func arrangement(
        _ key: String, _ name: String, _ kind: PartnershipKind, _ known: Known
    ) -> Line {
        Line(
            "start-partnership", known.seen,
            [
                "partnership": .text(key), "name": .text(name), "kind": .word(kind),
                "themes": known.themes.isEmpty ? nil : .list(known.themes),
                "area": known.area.map(Said.text), "regime": .word(LegalRegime.informal),
            ])
    }

    /// What is known of an arrangement, and from where.
    private struct Known: Sendable {
        var area: String?
        var themes: [String] = []
        var seen = Seen.report
    }

    private static func part(in partnership: String, _ seen: Seen = .report) -> Line {
        involvement(of: "hampshire-county-council", in: partnership, seen)
    }
}
