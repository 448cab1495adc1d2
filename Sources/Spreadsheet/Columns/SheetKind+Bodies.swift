import Governance

extension SheetKind {
    static let bodyColumns: [Column] = [
        keyColumn,
        Column(
            "name", .name, "its name",
            also: [
                "organisation", "organisation name", "body", "body name", "council", "partner",
                "name of body",
            ], isNeeded: true, example: "Made-up County Council"),
        Column(
            "sector", sectors, "its tier or sector",
            also: ["tier", "type", "organisation type", "type of organisation"], isNeeded: true,
            example: "county"),
        Column(
            "area", .word, "the area it serves", also: ["geography", "area served"],
            example: "made-up county"),
        Column(
            "parent", .reference(.body), "the body it is a committee of",
            also: ["parent body", "committee of", "part of"]),
        Column(
            "regime",
            .one(
                of: LegalRegime.self,
                also: ["none": .informal, "cabinet": .executive, "committee": .councilCommittee]),
            "the law its meetings are under", also: ["legal regime", "legal form"],
            example: "councilCommittee"),
        Column(
            "predecessor", .reference(.body), "the body it took over from",
            also: ["predecessors", "replaces", "formerly"]),
        since, wordOf,
    ]

    static let personColumns: [Column] = [
        Column(
            "key", .key, "the word they are known by, which says nothing about them",
            also: ["id", "ref"]),
        Column(
            "name", .text, "their name",
            also: ["person", "full name", "member", "councillor", "officer", "representative"],
            example: "Ann Example (made up)"),
        Column(
            "public-office", .flag, "whether they are in public office, and their name public",
            also: [
                "public", "elected", "elected member", "holds public office", "is councillor",
            ], example: "yes"),
    ]

    static let sectors = CellSort.one(
        of: Sector.self,
        also: [
            "county council": .county, "district council": .district, "borough": .district,
            "borough council": .district, "unitary council": .unitary,
            "unitary authority": .unitary, "parish council": .parish, "town council": .parish,
            "town": .parish, "local council": .parish, "national park authority": .nationalPark,
            "constabulary": .police, "police force": .police, "fire and rescue": .fire,
            "fire authority": .fire, "nhs": .health, "ccg": .health, "icb": .health,
            "nhs trust": .health, "charity": .voluntary, "vcs": .voluntary, "vcse": .voluntary,
            "voluntary sector": .voluntary, "voluntary and community sector": .voluntary,
            "private sector": .business, "lep": .business, "company": .business,
            "university": .education, "college": .education, "school": .education,
            "central government": .government, "association of councils": .association,
            "probation": .justice, "water company": .utility,
        ])

    static let ranks = CellSort.one(
        of: Rank.self,
        also: [
            "chairman": .chair, "cllr": .councillor, "portfolio holder": .executiveMember,
            "cabinet member": .executiveMember, "executive councillor": .executiveMember,
            "chief constable": .chiefOfficer, "chief fire officer": .chiefOfficer,
            "corporate director": .director, "parish clerk": .clerk, "head teacher": .principal,
            "police and crime commissioner": .commissioner,
        ])

    static let seatColumns: [Column] =
        [
            keyColumn, partnership,
            Column(
                "body", .reference(.body), "the body whose seat it is",
                also: ["organisation", "partner", "partner body", "council", "representing"],
                example: "Made-up County Council"),
            Column(
                "sector", sectors, "the tier or sector it speaks for; left out, the body’s",
                also: ["tier"]),
            Column("rank", ranks, "the rank it is meant for", also: ["level", "seat rank"]),
            Column(
                "voting", .flag, "whether it has a vote",
                also: ["vote", "votes", "voting rights", "voting member", "has a vote"],
                example: "yes"),
            Column(
                "holder", .reference(.person), "who sits in it",
                also: [
                    "representative", "member", "councillor", "name", "held by", "seat holder",
                    "appointee",
                ]),
            Column(
                "holder-rank", ranks, "the rank of whoever sits in it",
                also: ["role", "position", "office", "post", "job title"], example: "leader"),
            Column("deputy", .flag, "whether they sit in it as a deputy", also: ["is deputy"]),
            Column(
                "appointed-by", .reference(.body), "the body that appointed them",
                also: ["appointing body", "nominated by"]),
            Column(
                "holder-since", .when, "since when they hold it; left out, as long as the seat",
                also: ["appointed", "date appointed", "appointment date", "date of appointment"],
                example: "May 2013"),
        ] + ending("the seat came to an end") + [since, wordOf]

    static let departureColumns: [Column] =
        [
            partnership, body,
            Column(
                "level", .one(of: InvolvementLevel.self), "how far it was involved",
                also: ["level of involvement", "involvement"], example: "fullPartner"),
            Column(
                "withdrew", .flag, "whether it withdrew before the partnership ended",
                also: ["withdrawn", "did it withdraw"], example: "yes"),
            Column(
                "ended", .when, "when it left",
                also: ["left", "date left", "end", "end date", "date ended"], isNeeded: true,
                example: "31 March 2014"),
            Column(
                "ended-because", .text, "why; left out, it is said that no reason was given",
                also: ["reason", "reason for leaving", "why it left"],
                example: "Its board wanted its people elsewhere"),
            since, wordOf,
        ]

    static let partnership = Column(
        "partnership", .reference(.partnership), "the partnership",
        also: ["partnership name", "name of partnership", "outside body", "forum", "board"],
        isNeeded: true, example: "Made-up Community Safety Partnership")

    static let body = Column(
        "body", .reference(.body), "the body",
        also: ["organisation", "partner", "partner body", "council", "contributor"],
        isNeeded: true, example: "Made-up County Council")
}
