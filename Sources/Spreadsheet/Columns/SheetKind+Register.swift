import Governance

extension SheetKind {
    static let keyColumn = Column("key", .key, "the word it is known by", also: ["id", "ref"])

    static let registerColumns: [Column] =
        [
            keyColumn,
            Column(
                "name", .name, "its name",
                also: [
                    "partnership", "partnership name", "name of partnership", "title",
                    "partnership title",
                ], isNeeded: true, example: "Made-up Community Safety Partnership"),
            Column(
                "kind", .one(of: PartnershipKind.self, also: kindsAlso), "its kind",
                also: ["type", "partnership type", "type of partnership", "category"],
                isNeeded: true, example: "statutory"),
            Column(
                "themes", .words, "what it is about",
                also: ["theme", "priority theme", "service area", "subject", "topic"],
                example: "community safety; health"),
            Column(
                "area", .word, "its area",
                also: ["geography", "geographical area", "locality", "area covered", "coverage"],
                example: "made-up county"),
            Column(
                "regime", .one(of: LegalRegime.self, also: regimesAlso),
                "the law its meetings are under; left out, informal",
                also: ["legal regime", "legal form", "legal status", "access regime"],
                example: "informal"),
            Column(
                "predecessors", .references(.partnership), "the partnerships it took over from",
                also: ["predecessor", "replaces", "formerly", "replaced"]),
            Column(
                "band", .one(of: Band.self, also: ["low": .limited, "high": .major]),
                "how significant it is",
                also: ["significance", "significance band", "tier", "rating", "classification"],
                example: "major"),
            Column("ended", .when, "when it was wound up", also: ["end", "end date", "closed"]),
        ] + partnerColumns + officeColumns + [since, wordOf]

    /// One column for each level at which bodies may be involved.
    private static let partnerColumns = [
        Column(
            "lead-body", .references(.body), "the lead accountable body",
            also: [
                "lead accountable body", "accountable body", "lead authority", "host authority",
                "lead organisation", "host",
            ], example: "Made-up County Council"),
        Column(
            "joint-leads", .references(.body), "the bodies that lead jointly",
            also: ["joint lead", "joint lead bodies"]),
        Column(
            "full-partners", .references(.body), "the full partners", also: ["full partner"],
            example: "Made-up Borough Council"),
        Column("contributors", .references(.body), "those that contribute", also: ["contributor"]),
        Column("observers", .references(.body), "those that observe", also: ["observer"]),
        Column(
            "papers-only", .references(.body), "those that only get papers",
            also: ["receives papers"]),
        Column(
            "partners", .references(.body), "the bodies in it, their level not said",
            also: [
                "partner", "partner organisations", "partner bodies", "members", "membership",
                "organisations involved",
            ]),
    ]

    private static let officeColumns = [
        Column(
            "chair", .reference(.person), "who chairs it",
            also: ["chairman", "chairperson", "chaired by"]),
        Column(
            "secretary", .reference(.person), "who keeps its papers",
            also: ["secretariat", "administrator"]),
        Column(
            "lead-member", .reference(.person), "its lead member",
            also: ["portfolio holder", "executive member", "lead councillor", "cabinet member"]),
        Column(
            "lead-officer", .reference(.person), "its lead officer",
            also: ["responsible officer", "officer lead", "contact officer"]),
    ]

    /// The columns of bodies, and the level at which each is involved.
    static let levels: [(column: String, level: InvolvementLevel?)] = [
        ("lead-body", .leadAccountableBody), ("joint-leads", .jointLead),
        ("full-partners", .fullPartner), ("contributors", .contributor),
        ("observers", .observer), ("papers-only", .papersOnly), ("partners", nil),
    ]

    /// The columns of offices in the partnership itself.
    static let offices: [(column: String, office: Office)] = [
        ("chair", .chair), ("secretary", .secretary), ("lead-member", .leadMember),
        ("lead-officer", .leadOfficer),
    ]

    private static let kindsAlso: [String: PartnershipKind] = [
        "statutory partnership": .statutory, "strategic partnership": .strategic,
        "thematic partnership": .thematic, "delivery": .thematic,
        "delivery partnership": .thematic, "joint committees": .jointCommittee,
        "shared services": .sharedService, "accountable body": .funding,
        "funding partnership": .funding, "advisory": .forum, "consultative": .forum,
        "consultative forum": .forum, "information sharing": .network, "networking": .network,
    ]

    private static let regimesAlso: [String: LegalRegime] = [
        "none": .informal, "voluntary": .informal, "unincorporated": .informal,
        "non-statutory": .informal, "cabinet": .executive, "committee": .councilCommittee,
        "joint committee": .councilCommittee, "limited company": .company, "ltd": .company,
        "town council": .parish, "parish council": .parish,
    ]
}
