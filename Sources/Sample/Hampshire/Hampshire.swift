import Almanac

extension SamplePlace {
    /// Hampshire and its Partnership, from the Senate of 2008 to the last meeting found of 2017.
    ///
    /// Made from public facts. Nothing is invented: a fact no source gives is absent, a day known
    /// only roughly is a span, and people are named only where a council's page names them in
    /// public office. Texts are in our own words.
    public static let hampshire = SamplePlace(
        "hampshire", title: "Hampshire", script: Hampshire.script)
}

/// The parts of the Hampshire sample, in the order in which they can be performed.
enum Hampshire {
    static let script: [Line] = [
        foundation, sources, pagesElsewhere, meetingPages, people, councils, otherBodies,
        forerunners, arrangements, partsPlayed, partnership, firstSeats, firstMeeting, succession,
        benefits, earlierReport, cabinetReport, reportAnswers, overlaps, promises, looks,
        forwardAgenda, widerThemes, outcomes, partners, grounds, localCouncils, frameworks,
        charter, laterMeetings, laterSeats, laterHolders, attendance, opening,
    ].flatMap { $0 }

    private static let foundation = [
        Line(
            "found-place",
            [
                "place": "hampshire", "title": "Hampshire", "nation": "england-and-wales",
                "provenance": "publicFacts",
            ])
    ]

    /// Two leaders of the County Council, named in that office by the news page of 3 October 2013.
    private static let people = [
        Line("enter-person", ["person": "p-0001", "name": "Councillor Roy Perry"]),
        Line("enter-person", ["person": "p-0002", "name": "Ken Thornber"]),
    ]

    /// When something happened or was first seen, and on whose word.
    struct Seen: Sendable {
        let on: String
        let source: String

        init(_ on: String, _ source: String) {
            self.on = on
            self.source = source
        }

        /// The news of the Partnership's first meeting.
        static let news = Seen("2013-10-02", "hampshire-now-2013-10-03")

        /// Named by the Cabinet report, and so there by that day.
        static let report = Seen(by("2013-10-28"), "cabinet-report-5296")

        /// Seen at a later meeting of the Partnership.
        static func at(meetingOf day: String) -> Seen { Seen(day, "hp-page-\(day)") }
    }

    /// On some day up to and including this one.
    static func by(_ day: String) -> String {
        guard let day = try? Day.reading(day) else { return When.unknown.description }
        return When.before(day.adding(days: 1)).description
    }

    private static let opening = [Line("open-place", ["place": "hampshire"])]
}
