import Almanac
import Governance

extension Assessor {
    /// The days counted, so that whoever doubts them can count them too.
    func counted(_ counting: Because.Counting) -> String {
        counting.isBefore ? before(counting) : after(counting)
    }

    /// "published Wed 12 Mar 2014; counted Thu 13, Fri 14, …; meeting Thu 20", as the timetable
    /// says it, with the evidence's own word for anything but papers and meetings.
    private func before(_ counting: Because.Counting) -> String {
        let timetable = Timetable(
            rule: counting.count, required: counting.required, meeting: counting.anchor,
            calendar: calendar, published: counting.from)
        guard counting.required > 0 else {
            return "owed by \(counting.anchorTitle), \(counting.anchor.inWords)"
        }
        let steps = timetable.working.split(separator: "; ").map(String.init)
        return steps.enumerated().map { place, step in
            switch place {
            case 0 where counting.evidence != .published:
                step.replacing("published ", by: "\(counting.evidence.inWords) ")
                    .replacing("publish by ", by: "\(counting.evidence.inWords) by ")
            case 0: step
            default: step.replacing("meeting ", by: counting.anchorTitle.dropFirstWord + " ")
            }
        }.joined(separator: "; ")
    }

    private func after(_ counting: Because.Counting) -> String {
        let last = counting.count.due(
            after: counting.anchor, required: counting.required, on: calendar)
        var telling = [
            "\(counting.anchorTitle.dropFirstWord) \(counting.anchor.inWords)"
        ]
        if counting.required > 0 {
            telling.append(days(after: counting.anchor, to: last, counting))
        }
        telling.append("due by \(last.inWords)")
        if let from = counting.from {
            telling.append("\(counting.evidence.inWords) \(from.inWords)")
        }
        return telling.joined(separator: "; ")
    }

    private func days(after anchor: Day, to last: Day, _ counting: Because.Counting) -> String {
        guard counting.count != .calendarMonths else { return "\(counting.required) months" }
        let between = Array(anchor.adding(days: 1).days(through: last))
        let counted = between.filter { counting.count.counts($0, on: calendar) }
        let left = between.compactMap { day -> String? in
            guard let because = counting.count.because(day, on: calendar),
                because != day.weekday.name
            else { return nil }
            return "\(day.inWords) (\(because))"
        }
        let list: String =
            if counted.count > 12, let first = counted.first, let final = counted.last {
                "counted \(counted.count) from \(first.inWords) to \(final.inWords)"
            } else {
                "counted " + words(for: counted, after: anchor).joined(separator: ", ")
            }
        return left.isEmpty
            ? list : list + "; not counted " + left.prefix(12).joined(separator: ", ")
    }
}

extension Assessor {
    /// "Fri 28", "Mon 31", "Tue 1 Apr": each day with no more than the one before leaves open.
    private func words(for days: [Day], after anchor: Day) -> [String] {
        zip([anchor] + days, days).map { last, day in
            if last.year != day.year { return day.inWords }
            return last.month == day.month ? day.inShort : String(day.inWords.dropLast(5))
        }
    }
}

extension String {
    /// The same with another beginning, if it has the one named.
    func replacing(_ beginning: String, by other: String) -> String {
        hasPrefix(beginning) ? other + dropFirst(beginning.count) : self
    }
}

extension Day {
    /// Every day from this one to another, both included; none if the other is earlier.
    func days(through last: Day) -> [Day] {
        guard self <= last else { return [] }
        return (0...min(last.number - number, 4_000)).map { adding(days: $0) }
    }
}
