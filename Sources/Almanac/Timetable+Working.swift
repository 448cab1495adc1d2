extension Timetable {
    /// The working in one sentence, without a full stop.
    ///
    /// "published Wed 12 Mar 2014; counted Thu 13, Fri 14, Mon 17, Tue 18, Wed 19; meeting Thu
    /// 20". Before anything is published it says by when it must be. Days left out are named with
    /// their reasons, except those a weekday's own name explains. A long list is shortened.
    public var working: String {
        var telling = Telling()
        var parts = [lead(&telling), listing(counted: judged, &telling)]
        if let leftOut = listing(skipped: judgedSkips, &telling) { parts.append(leftOut) }
        parts.append("meeting \(telling.word(for: meeting))")
        if let verdict { parts.append(verdict) }
        if !isCovered { parts.append(Timetable.notCovered) }
        return parts.joined(separator: "; ")
    }

    private var judged: [Day] { published?.counted ?? counted }

    private var judgedSkips: [Skipped] { published?.skipped ?? skipped }

    private func lead(_ telling: inout Telling) -> String {
        guard let published else { return "publish by \(telling.word(for: publishBy))" }
        return "published \(telling.word(for: published.day))"
    }

    private func listing(counted days: [Day], _ telling: inout Telling) -> String {
        guard let first = days.first, let last = days.last else { return "counted none" }
        if days.count <= Timetable.longest {
            return "counted " + days.map { telling.word(for: $0) }.joined(separator: ", ")
        }
        let from = telling.word(for: first)
        return "counted \(days.count) from \(from) to \(telling.word(for: last))"
    }

    private func listing(skipped: [Skipped], _ telling: inout Telling) -> String? {
        let named = skipped.filter { $0.because != $0.day.weekday.name }
        guard !named.isEmpty else { return nil }
        let shown = named.prefix(Timetable.longest)
            .map { "\(telling.word(for: $0.day)) (\($0.because))" }
            .joined(separator: ", ")
        let more = named.count - Timetable.longest
        return "not counted \(shown)" + (more > 0 ? " and \(more) more" : "")
    }

    private var verdict: String? {
        guard let published, !published.inTime else { return nil }
        if published.day > meeting { return "published after the meeting" }
        return "\(published.counted.count) of the \(required) needed"
    }

    /// Whether the holidays are known from the first day it names to the meeting.
    ///
    /// Any rule asks for them, because the day to publish by is a working day.
    public var isWithinKnownHolidays: Bool {
        let first = min(published?.day ?? publishBy, publishBy)
        return calendar.covers(first) && calendar.covers(meeting)
    }

    /// Whether the holidays of all the days it counts are known.
    private var isCovered: Bool {
        guard rule.readsHolidays else { return true }
        let first = min(published?.day ?? latest, latest)
        return calendar.covers(first) && calendar.covers(meeting)
    }

    /// More days than this are given by the first and last of them.
    private static let longest = 12

    private static let notCovered =
        "bank holidays are known here only from \(HolidayCalendar.years.lowerBound) "
        + "to \(HolidayCalendar.years.upperBound)"
}

/// Days said one after another, each with no more than the last one leaves open.
private struct Telling {
    private var last: Day?

    /// "Wed 12 Mar 2014", then "Thu 13", then "Tue 1 Apr".
    mutating func word(for day: Day) -> String {
        defer { last = day }
        guard let last, last.year == day.year else { return day.inWords }
        return last.month == day.month
            ? day.inShort : "\(day.inShort) \(Month.short(day.month))"
    }
}
