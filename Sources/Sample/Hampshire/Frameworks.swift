extension Hampshire {
    /// What binds whom, and what is only held up against whom.
    static let frameworks: [Line] = [
        Line(
            "adopt-framework", .news,
            [
                "adoption": "hampshire-partnership", "framework": "hampshire-partnership",
                "sha256": .file(of: "hampshire-partnership"),
                "party": "partnership:hampshire-partnership", "from": "2013-10-02",
            ]),
        // Since when the council has used this form of report is not known; it did that day.
        Line(
            "adopt-framework", on: "2013-10-28", wordOf: "cabinet-report-5296",
            [
                "adoption": "cabinet-report", "framework": "cabinet-report",
                "sha256": .file(of: "cabinet-report"), "party": "body:hampshire-county-council",
                "from": "2013-10-28",
            ]),
        yardstick("city-guide"),
        yardstick("partnership-protocol"),
        // Hampshire did promise this one, but nobody says when, and an adoption needs its day:
        // held up as a yardstick it shows how things stand and reproaches nobody.
        yardstick("local-councils-framework"),
        // The law binds whom it binds, adopted or not; held up, it shows whom, and how it stands.
        yardstick("access-to-meetings"),
        yardstick("default-register"),
    ]

    /// A framework held up against the County Council from the Partnership's first day.
    private static func yardstick(_ framework: String) -> Line {
        Line(
            "hold-up-yardstick",
            [
                "adoption": .text(framework), "framework": .text(framework),
                "sha256": .file(of: framework), "party": "body:hampshire-county-council",
                "from": "2013-10-02",
            ])
    }
}
