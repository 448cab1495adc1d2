import Governance

extension SheetKind {
    /// Whether a meeting was held in public; "yes" where only that it was held is known.
    private static let heldWords = CellSort.choice(
        Choices(
            words: Openness.allCases.map(\.rawValue) + ["yes"], meaning: Openness.meaning,
            also: [
                "public": "inPublic", "open": "inPublic", "private": "inPrivate",
                "closed": "inPrivate", "part private": "partlyInPrivate",
                "partly in public": "partlyInPrivate", "y": "yes", "held": "yes",
            ]))

    static let meetingColumns: [Column] = [
        keyColumn,
        Column(
            "convener", .convener, "the partnership or body that meets",
            also: [
                "partnership", "partnership name", "body", "committee", "meeting", "meeting of",
                "board",
            ], isNeeded: true, example: "Made-up Community Safety Partnership"),
        Column(
            "day", .when, "the day of the meeting",
            also: ["date", "meeting date", "date of meeting"], isNeeded: true,
            example: "20/03/2014"),
        Column(
            "starts", .time, "the time at which it begins",
            also: ["time", "start time", "start", "meeting time"], example: "10.30am"),
        Column(
            "venue", .text, "where it is held", also: ["location", "place", "room"],
            example: "Council Chamber, Made-up Town Hall"),
        Column(
            "publicised", .when, "when the public was told of it",
            also: ["notice", "notice given", "date published", "published", "notice date"],
            example: "3 March 2014"),
        Column(
            "held",
            heldWords, "whether it was held in public",
            also: ["openness", "in public", "public or private"], example: "in public"),
        Column(
            "cancelled", .when, "when it was cancelled, if it was", also: ["date cancelled"]),
        Column(
            "since", .when, "when it was called", also: ["called", "date called"],
            example: "February 2014"),
        wordOf,
    ]

    static let riskColumns: [Column] =
        [
            keyColumn, partnership,
            Column(
                "body", .reference(.body),
                "the body whose own register it is in; left out, the partnership’s",
                also: ["organisation", "council", "partner"]),
            Column(
                "matter", .text, "what may go wrong; not public",
                also: ["risk", "risk description", "description", "risk title"], isNeeded: true,
                example: "A made-up risk: two partners withdraw their money"),
            Column(
                "sort",
                .one(
                    of: RiskSort.self,
                    also: [
                        "finance": .financial, "reputation": .reputational, "staff": .people,
                        "staffing": .people, "data": .information, "operational": .delivery,
                        "partner": .partnerFailure, "withdrawal": .partnerFailure,
                    ]), "what it is about",
                also: ["type", "category", "risk type", "risk category"],
                isNeeded: true, example: "financial"),
            Column(
                "owner", .reference(.person), "who answers for it",
                also: ["risk owner", "responsible", "lead", "lead officer"]),
            Column(
                "likelihood", .count, "how likely it is, 1 to 4", also: ["probability", "l"],
                example: "2"),
            Column(
                "impact", .count, "how bad it would be, 1 to 4", also: ["severity", "i"],
                example: "3"),
            Column(
                "action", .text, "what is done about it; not public",
                also: ["mitigation", "control", "controls", "mitigating action"],
                example: "Ask each partner in writing by June"),
            Column(
                "action-owner", .reference(.person), "who does it",
                also: ["mitigation owner", "action by", "control owner"]),
            Column(
                "action-due", .day, "by when",
                also: ["due", "due date", "action due", "target date", "by when"],
                example: "30 June 2014"),
            Column(
                "reviewed", .when, "when it was last looked at",
                also: ["last reviewed", "review date", "date reviewed", "last review"],
                example: "May 2014"),
        ] + ending("it was closed") + [since, wordOf]

    static let resourceColumns: [Column] = [
        partnership, body, level,
        Column(
            "year", .year, "the financial year; not needed where the years are headings",
            also: ["financial year", "fy"], isNeeded: true, example: "2013/14"),
        Column(
            "resource",
            .one(
                of: Resource.self,
                also: [
                    "cash": .money, "grant": .money, "funding": .money, "revenue": .money,
                    "officer time": .time, "staff time": .time, "member time": .time,
                    "days": .time, "asset": .assets, "equipment": .assets, "rooms": .assets,
                    "skills": .knowledge, "expertise": .knowledge,
                ]), "time (in days), assets, knowledge or money (in pounds)",
            also: ["type", "resource type", "kind", "contribution type"], isNeeded: true,
            example: "money"),
        Column(
            "step",
            .one(
                of: ContributionStep.self,
                also: [
                    "needed": .required, "requested": .required, "budget": .committed,
                    "budgeted": .committed, "agreed": .committed, "planned": .committed,
                    "actual": .used, "spent": .used, "spend": .used, "outturn": .used,
                ]), "required, committed or used; left out, committed",
            also: ["status", "stage", "budget or actual"], example: "committed"),
        Column(
            "amount", .amount, "how much",
            also: ["contribution", "value", "sum", "total", "cost", "£", "amount £"],
            isNeeded: true, example: "£12,500.50"),
        Column(
            "plan", .name, "in which budget or service plan",
            also: ["service plan", "budget", "cost centre", "budget code"],
            example: "Made-up Service Plan 2013"),
        Column("in-kind", .flag, "whether it is given in kind", also: ["kind or cash"]),
        since, wordOf,
    ]

    static let contactColumns: [Column] = [
        partnership, body, level,
        Column(
            "office",
            .one(
                of: Office.self,
                also: [
                    "chairman": .chair, "portfolio holder": .leadMember,
                    "responsible officer": .leadOfficer, "contact officer": .leadOfficer,
                    "secretariat": .secretary, "opposition": .oppositionSpokesperson,
                ]), "which office", also: ["role", "post", "position"], isNeeded: true,
            example: "leadOfficer"),
        Column(
            "person", .reference(.person), "whose name is published",
            also: ["name", "contact", "contact name", "officer", "member"]),
        Column(
            "address", .text, "where the public can read or reach it; public",
            also: [
                "web page", "website", "url", "link", "office address", "office email",
                "public contact", "page",
            ], example: "https://made-up.example/partnerships"),
        Column("group", .word, "which group in opposition", also: ["political group", "party"]),
        since, wordOf,
    ]
}
