import Governance
import TestSupport

/// A made-up place of any size, the same from the same seed: partnerships that meet four times a
/// year, with notices, papers, attendance and minutes.
struct Generator {
    private var dice: Dice
    private(set) var meeting = 0

    init(seed: UInt64) {
        dice = Dice(seed: seed)
    }

    static let founding: [Datum] = [
        line("found-place", ["place": "county", "title": "The County", "provenance": "madeUp"]),
        line("cite-source", ["source": "archive", "citation": "The archive"]),
        line(
            "establish-body",
            ["body": "council", "name": "County Council", "sector": "county", "area": "county"]),
    ]

    /// One intent by the clerk.
    static func line(_ intent: String, _ fields: KeyValuePairs<String, String>) -> Datum {
        .object(
            [.init("intent", .text(intent)), .init("as", .text("clerk"))]
                + fields.map { .init($0.key, .text($0.value)) })
    }

    /// One intent by the clerk, about what was done elsewhere on a day.
    static func reported(
        _ intent: String, _ on: String, _ fields: KeyValuePairs<String, String>
    ) -> Datum {
        .object(
            line(intent, fields).members
                + [.init("happened", .text(on)), .init("word-of", .text("archive"))])
    }

    /// A partnership with the council in it and five seats.
    mutating func partnership(_ number: Int) -> [Datum] {
        let key = "partnership-\(number)"
        var lines = [
            Self.reported(
                "start-partnership", "2003-01-01",
                [
                    "partnership": key, "name": "Partnership \(number)", "kind": "thematic",
                    "regime": "informal", "area": "county", "themes": "theme-\(number % 12)",
                ]),
            Self.reported(
                "record-involvement", "2003-01-01",
                [
                    "involvement": "council-in-\(number)", "body": "council", "partnership": key,
                    "level": "fullPartner",
                ]),
        ]
        for seat in 0..<5 {
            lines.append(
                Self.reported(
                    "create-seat", "2003-01-01",
                    [
                        "seat": "seat-\(number)-\(seat)", "partnership": key,
                        "sector": seat == 0 ? "county" : "district", "body": "council",
                    ]))
        }
        return lines
    }

    /// A meeting of a partnership on a day, with everything that belongs to it: 12 intents.
    mutating func meeting(
        of number: Int, on day: String, before: String, after: String
    ) -> [Datum] {
        meeting += 1
        let key = "meeting-\(meeting)"
        var lines = [
            Self.reported(
                "call-meeting", before,
                ["meeting": key, "convener": "partnership:partnership-\(number)", "day": day]),
            Self.reported(
                "publicise-meeting", before, ["meeting": key, "says-how-to-attend": "yes"]),
        ]
        for paper in 0..<3 {
            lines.append(
                Self.reported(
                    "publish-paper", dice.roll(0...9) == 0 ? day : before,
                    [
                        "paper": "\(key)-\(paper)", "meeting": key, "sort": "report",
                        "title": "Report \(paper)",
                    ]))
        }
        lines.append(Self.reported("hold-meeting", day, ["meeting": key, "openness": "inPublic"]))
        for seat in 0..<5 {
            lines.append(
                Self.reported(
                    "record-attendance", day,
                    [
                        "meeting": key, "seat": "seat-\(number)-\(seat)", "body": "council",
                        "capacity": dice.roll(0...5) == 0 ? "apologies" : "holder",
                    ]))
        }
        lines.append(
            Self.reported("publish-minutes", after, ["meeting": key, "stage": "draft"]))
        return lines
    }
}
