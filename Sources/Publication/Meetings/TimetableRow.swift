public import Almanac
public import Governance

/// A timetable as machines read it.
public struct TimetableRow: Sendable {
    private let timetable: Timetable

    /// Makes a row of a timetable.
    public init(_ timetable: Timetable) {
        self.timetable = timetable
    }

    /// As a JSON object.
    public var datum: Datum {
        let shown = timetable.published.map { ($0.counted, $0.skipped) }
        let (counted, skipped) = shown ?? (timetable.counted, timetable.skipped)
        var members: [Datum.Member] = [
            .init("rule", .text(timetable.rule.rawValue)),
            .init("required", .number(timetable.required)),
            .init("meeting", .text(timetable.meeting.description)),
            .init("publishBy", .text(timetable.publishBy.description)),
            .init("latest", .text(timetable.latest.description)),
            .init("counted", .list(counted.map { .text($0.description) })),
            .init(
                "skipped",
                .list(
                    skipped.map {
                        .object([
                            .init("day", .text($0.day.description)),
                            .init("because", .text($0.because)),
                        ])
                    })),
        ]
        if let published = timetable.published {
            members += [
                .init("published", .text(published.day.description)),
                .init("inTime", .flag(published.inTime)), .init("late", .flag(!published.inTime)),
            ]
        }
        return .object(members)
    }
}
