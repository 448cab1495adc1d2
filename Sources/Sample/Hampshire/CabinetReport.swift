import Governance

extension Hampshire {
    /// The report of 23 February 2009: what the Cabinet answered is not in it.
    ///
    /// It was read in part, so its headings are not recorded: one left out would count as blank.
    static let earlierReport: [Line] = [
        cabinet("2009-02-23", "cabinet-report-590"),
        Line(
            "publish-paper", on: by("2009-02-23"), wordOf: "cabinet-report-590",
            [
                "paper": "report-590", "meeting": "cabinet-2009-02-23",
                "sort": .word(PaperSort.report),
                "title": "The County Council’s strategic partnership governance arrangements",
                "address": .text(earlierReportAddress),
            ]),
    ]

    /// The report of 28 October 2013, and what it asks for: no source says what was answered.
    ///
    /// When it was published is not known, only that it was there by that day.
    static let cabinetReport: [Line] = [
        cabinet("2013-10-28", "cabinet-report-5296"),
        Line(
            "publish-paper", .report,
            [
                "paper": "report-5296", "meeting": "cabinet-2013-10-28",
                "sort": .word(PaperSort.report), "title": "The Hampshire Partnership",
            ]),
        // The three priorities are answered, the numbers beside them left blank.
        Line(
            "record-headings", .report,
            [
                "paper": "report-5296",
                "given": [
                    "decisionMaker", "date", "title", "reference", "reportFrom", "contact",
                    "strategyLinks", "equalities", "crimeAndDisorder", "carbonFootprint",
                    "climateResilience",
                ],
                "reference": "5296", "background": .word(BackgroundDocuments.none),
                "relies-on": ["letters", "workshop"],
            ]),
        Line(
            "seek-approval", on: "2013-10-28", wordOf: "cabinet-report-5296",
            [
                "approval": "hampshire-partnership-2013-10-28", "of": "hampshire-partnership",
                "by": "hampshire-county-council-in-hampshire-partnership",
                "from": "hampshire-cabinet", "meeting": "cabinet-2013-10-28",
                "report": "report-5296",
            ]),
    ]

    /// What the report says under the headings that ask for more than a word.
    static let reportAnswers: [Line] =
        priorities.map { priority in
            Line(
                "answer-priority", reportDay,
                ["paper": "report-5296", "priority": .text(priority), "serves": "yes"])
        }
        + [
            (Impact.equality, "No adverse impact"), (.crimeAndDisorder, "No adverse impact"),
            (.carbon, "Not applicable"), (.climateAdaptation, "Not applicable"),
        ].map { impact, assessment in
            Line(
                "assess-impact", reportDay,
                [
                    "paper": "report-5296", "impact": .word(impact),
                    "assessment": .text(assessment),
                ])
        }

    /// The report's answer to whoever asks whether the Partnership repeats another arrangement.
    static let overlaps: [Line] = [
        "hiowla", "south-east-seven", "south-east-strategic-leaders", "push",
        "police-and-fire-shared-services", "isle-of-wight-childrens-services",
        "lep-collaborations",
    ].map { other in
        Line(
            "answer-overlap", on: "2013-10-28", wordOf: "cabinet-report-5296",
            [
                "involvement": "hampshire-county-council-in-hampshire-partnership",
                "other": .text(other),
                "answer": """
                The new partnership is meant neither to repeat nor to weaken this one: the \
                report holds that no other is for the county of Hampshire and its bodies alone
                """,
            ])
    }

    /// What was looked for in the report and is not there.
    ///
    /// It lists subjects for an agenda, which are not objectives but come near them, and it speaks
    /// of drawing in more groups: neither was looked for.
    static let looks: [Line] =
        [
            Evidence.termsOfReference, .targets, .performanceArrangements, .riskRegister,
            .complaintsRoute, .exitPlan,
        ].map { look(for: $0, in: "partnership:hampshire-partnership") } + [
            look(
                for: .involvementLevel,
                in: "involvement:hampshire-county-council-in-hampshire-partnership"),
            look(for: .retrospectiveReason, in: "approval:hampshire-partnership-2013-10-28"),
            look(for: .dueDate, in: "promise:further-report"),
        ]

    private static func look(for evidence: Evidence, in subject: String) -> Line {
        Line(
            "record-look", on: "2013-10-28", wordOf: "cabinet-report-5296",
            [
                "subject": .text(subject), "evidence": .word(evidence),
                "found": .word(LookResult.none),
            ])
    }

    /// That the Cabinet was to meet; that it did is not said.
    private static func cabinet(_ day: String, _ source: String) -> Line {
        Line(
            "call-meeting", on: by(day), wordOf: source,
            [
                "meeting": .text("cabinet-\(day)"), "convener": "body:hampshire-cabinet",
                "day": .text(day),
            ])
    }
}
