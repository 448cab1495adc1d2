extension Hampshire {
    /// Where the news of the first meeting stands.
    static let newsAddress = """
        http://www3.hants.gov.uk/hantswebnewslist?id=605467&stdate=&relatedlinks=no\
        &pagetitle=New%20Hampshire%20Partnership%20working%20together%20for%20residents\
        &area=Rushmoor
        """

    /// Where the Cabinet's report of February 2009 stands.
    static let earlierReportAddress =
        "https://www.hants.gov.uk/decisions/decisions-docs/090223-cabine-r0216092038"

    /// The pages and papers on whose word the sample speaks, but for those of the meetings.
    static let sources: [Line] = [
        Line(
            "cite-source",
            [
                "source": "hampshire-now-2013-10-03",
                "citation": """
                New Hampshire Partnership working together for residents. Hampshire Now, \
                Hampshire County Council, Thursday 3 October 2013
                """,
                "address": .text(newsAddress),
            ]),
        Line(
            "cite-source",
            [
                "source": "cabinet-report-5296",
                "citation": """
                The Hampshire Partnership. Decision report to the Cabinet of Hampshire County \
                Council from the Chief Executive, 28 October 2013, reference 5296
                """,
            ]),
        Line(
            "cite-source",
            [
                "source": "cabinet-report-590",
                "citation": """
                The County Council’s strategic partnership governance arrangements. Decision \
                report to the Cabinet of Hampshire County Council from the Chief Executive, \
                23 February 2009, reference 590; read in part
                """,
                "address": .text(earlierReportAddress),
            ]),
        Line(
            "cite-source",
            [
                "source": "infrastructure-statement-2013-02",
                "citation": """
                Hampshire Strategic Infrastructure Statement, version 1. Hampshire County \
                Council, February 2013; read in part
                """,
                "address": """
                https://docslib.org/doc/5285079/hampshire-strategic-infrastructure-statement
                """,
            ]),
        Line(
            "cite-source",
            [
                "source": "local-councils-page",
                "citation": """
                Hampshire Local Councils Partnership Framework. Page of Hampshire County \
                Council, day not known
                """,
                "address": """
                https://www.hants.gov.uk/aboutthecouncil/governmentinhampshire/\
                local-councils-partnership-framework
                """,
            ]),
        Line(
            "cite-source",
            [
                "source": "city-guide-page",
                "citation": """
                Guide to partnership working. Page of a city council that it does not name, \
                day not known; almost certainly Cambridge City Council
                """,
            ]),
        Line(
            "cite-source",
            [
                "source": "protocol-2009-07",
                "citation": """
                Partnership Protocol Policy Statement. Northamptonshire County Council, \
                July 2009
                """,
            ]),
    ]

    /// The pages that tell of the other arrangements which the Cabinet report names.
    static let pagesElsewhere: [Line] = [
        Line(
            "cite-source",
            [
                "source": "hiowla-2009-10-27",
                "citation": """
                Hampshire and Isle of Wight (HIOW). Entry of the South East improvement and \
                efficiency partnership’s site, changed 27 October 2009
                """,
                "address": """
                http://www.southeastiep.gov.uk/categories/hampshire-and-isle-of-wight-hiow
                """,
            ]),
        Line(
            "cite-source",
            [
                "source": "south-east-seven",
                "citation": """
                Working together in the South East: an introduction to the South East 7. \
                Slides by a county council’s officer, day not known
                """,
                "address": """
                https://docslib.org/doc/1771337/\
                working-together-in-the-south-east-todays-presentation
                """,
            ]),
        Line(
            "cite-source",
            [
                "source": "push-background",
                "citation": """
                Our Background. Page of the Partnership for Urban South Hampshire, \
                day not known
                """,
                "address": "http://www.push.gov.uk/partnership/background.htm",
            ]),
        Line(
            "cite-source",
            [
                "source": "push-2019-07-18",
                "citation": """
                Partnership for Urban South Hampshire (PUSH) changes its name to reflect a \
                more diverse membership. Page of the Partnership, 18 July 2019
                """,
                "address": """
                https://www.push.gov.uk/2019/07/18/partnership-for-urban-south-hampshire-push-\
                has-changed-its-name-to-reflect-its-more-diverse-membership/
                """,
            ]),
    ]

    /// The public pages of the Partnership’s meetings, as they are stored: most are cut short.
    static let meetingPages: [Line] =
        [
            page(of: "Thursday 20 March 2014", "2014-03-20", number: 4222),
            page(of: "Thursday 26 June 2014", "2014-06-26", number: 4224),
            page(of: "Tuesday 9 December 2014", "2014-12-09", number: 4231),
            page(of: "Wednesday 4 March 2015", "2015-03-04", number: 4232),
            page(of: "Wednesday 9 December 2015", "2015-12-09", number: 4182),
            page(of: "Tuesday 19 July 2016", "2016-07-19", number: 4181),
            page(of: "Tuesday 18 July 2017", "2017-07-18", number: 4178),
            page(of: "Wednesday 1 November 2017", "2017-11-01", number: 4177),
            Line(
                "cite-source",
                [
                    "source": "hp-item-2014-12-09",
                    "citation": """
                    Skills and Employment in Hampshire. Agenda item and minutes of the \
                    Hampshire Partnership, 9 December 2014; read in part
                    """,
                    "address": "http://democracy.hants.gov.uk/mgAi.aspx?ID=11589",
                ]),
        ]

    private static func page(of meeting: String, _ day: String, number: Int) -> Line {
        Line(
            "cite-source",
            [
                "source": .text("hp-page-\(day)"),
                "citation": .text(
                    "Hampshire Partnership, \(meeting): agenda and minutes, and who came."
                        + " Hampshire County Council’s pages of meetings; read in part"),
                "address": .text(
                    "https://democracy.hants.gov.uk/ieListDocuments.aspx?CId=642"
                        + "&MId=\(number)&Ver=4"),
            ])
    }
}
