import Governance

extension Hampshire {
    /// The Partnership's first meeting, of which only the news of the day after tells.
    static let firstMeeting: [Line] =
        [
            called("hp-2013-10-02", Seen(by("2013-10-02"), "hampshire-now-2013-10-03")),
            held("hp-2013-10-02", .news),
            Line(
                "record-attendance", .news,
                [
                    "meeting": "hp-2013-10-02", "seat": "hp-hampshire-county-council",
                    "body": "hampshire-county-council", "person": "p-0001",
                    "rank": .word(Rank.leader), "capacity": .word(Capacity.holder),
                ]),
        ]
        + sectors.map { key, _, rank in
            Line(
                "record-attendance", .news,
                [
                    "meeting": "hp-2013-10-02", "seat": .text("hp-\(key)"),
                    "rank": rank == .member ? nil : .word(rank),
                    "capacity": .word(Capacity.holder),
                ])
        } + [
            Line(
                "publish-paper", on: "2013-10-03", wordOf: "hampshire-now-2013-10-03",
                [
                    "paper": "hp-2013-10-02-summary", "meeting": "hp-2013-10-02",
                    "sort": .word(PaperSort.summary),
                    "title": "New Hampshire Partnership working together for residents",
                    "address": .text(newsAddress),
                ]),
            Line(
                "take-decision", .news,
                [
                    "decision": "ways-to-work-together",
                    "by": "partnership:hampshire-partnership", "meeting": "hp-2013-10-02",
                    "matter": "How its members will work together from now on",
                    "reasons": "Public money is expected to stay short for a long time",
                ]),
        ]

    /// The meetings of 2014 to 2017 that are known; there may have been others.
    ///
    /// When each was called is not known, only that it was by the day. Whether the public could
    /// come is not said of any.
    static let laterMeetings: [Line] =
        [
            meeting("2014-03-20", "Mitchell Room, EII Podium"),
            meeting("2014-06-26", "Ashburton Hall, Elizabeth II Court"),
            september,
            meeting("2014-12-09", hall),
            [
                Line(
                    "add-item", on: by("2014-12-09"), wordOf: "hp-item-2014-12-09",
                    [
                        "item": "hp-2014-12-09-skills", "meeting": "hp-2014-12-09",
                        "title": "Skills and employment in Hampshire",
                    ])
            ],
            meeting("2015-03-04", hall),
            meeting("2015-12-09", hall),
            meeting("2016-07-19", hall),
            meeting("2017-07-18", hall),
            meeting("2017-11-01", hall),
        ].flatMap { $0 }

    private static let hall = "Ashburton Hall, Elizabeth II Court (Podium)"

    /// The minutes of December 2014 recall a meeting in September, and that is all there is of it.
    private static let september = [
        called("hp-2014-09", Seen(by("2014-09-30"), "hp-item-2014-12-09"), day: "2014-09"),
        held("hp-2014-09", Seen("2014-09", "hp-item-2014-12-09")),
    ]

    private static func meeting(_ day: String, _ venue: String) -> [Line] {
        [
            Line(
                "call-meeting", on: by(day), wordOf: "hp-page-\(day)",
                [
                    "meeting": .text("hp-\(day)"), "convener": "partnership:hampshire-partnership",
                    "day": .text(day), "starts": "10:30", "venue": .text(venue),
                ]),
            held("hp-\(day)", .at(meetingOf: day)),
        ]
    }

    private static func called(_ key: String, _ seen: Seen, day: String = "2013-10-02") -> Line {
        Line(
            "call-meeting", seen,
            [
                "meeting": .text(key), "convener": "partnership:hampshire-partnership",
                "day": .text(day),
            ])
    }

    private static func held(_ key: String, _ seen: Seen) -> Line {
        Line("hold-meeting", seen, ["meeting": .text(key)])
    }
}
