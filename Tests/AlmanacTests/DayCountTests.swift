import Almanac
import TestSupport
import Testing

/// What must be so of every count, tried on ten thousand meetings drawn by lot.
@Suite struct DayCountTests {
    struct Case {
        let rule: DayCount
        let required: Int
        let meeting: Day
        let calendar: HolidayCalendar
        let elsewhere: Day
    }

    /// The cases of one rule: an eighth of ten thousand.
    static func cases(of rule: DayCount) -> [Case] {
        var lots = Dice(seed: rule.rawValue.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
        let parts = Jurisdiction.allCases.map { HolidayCalendar($0) }
        return (0..<1_250).map { _ in
            let meeting = lots.day()
            return Case(
                rule: rule, required: Int.random(in: 1...30, using: &lots), meeting: meeting,
                calendar: parts.randomElement(using: &lots) ?? .unitedKingdom(),
                elsewhere: meeting.adding(days: -Int.random(in: -5...60, using: &lots)))
        }
    }

    @Test(arguments: DayCount.allCases)
    func `enough was counted exactly when publication was no later than the latest day`(
        _ rule: DayCount
    ) {
        for one in Self.cases(of: rule) {
            let latest = latest(one)
            for day in [latest, latest.adding(days: 1), one.elsewhere] {
                let count = rule.count(from: day, to: one.meeting, on: one.calendar)
                let isEnough = rule.isEnough(
                    from: day, to: one.meeting, required: one.required, on: one.calendar)
                #expect((count.counted.count >= one.required) == (day <= latest))
                #expect(isEnough == (day <= latest))
            }
        }
    }

    @Test(arguments: DayCount.allCases)
    func `a later meeting never has an earlier latest day, nor has asking less`(_ rule: DayCount) {
        for one in Self.cases(of: rule) {
            let latest = latest(one)
            let dayLater = rule.latest(
                before: one.meeting.adding(days: 1), required: one.required, on: one.calendar)
            let less = rule.latest(
                before: one.meeting, required: one.required - 1, on: one.calendar)
            #expect(latest <= dayLater && latest <= less)
        }
    }

    @Test(arguments: DayCount.allCases)
    func `a new holiday never makes the latest day later, nor a deadline earlier`(
        _ rule: DayCount
    ) {
        for one in Self.cases(of: rule) {
            var calendar = one.calendar
            calendar.add("Feast", on: one.elsewhere)
            let after = rule.latest(before: one.meeting, required: one.required, on: calendar)
            #expect(after <= latest(one))
            let due = rule.due(after: one.meeting, required: one.required, on: one.calendar)
            #expect(rule.due(after: one.meeting, required: one.required, on: calendar) >= due)
        }
    }

    @Test(arguments: DayCount.allCases)
    func `the day to tell people is the last working day in time`(_ rule: DayCount) {
        for one in Self.cases(of: rule) {
            // Requests for information keep the holidays of every part.
            let calendar = rule == .foiWorkingDays ? .unitedKingdom() : one.calendar
            let by = rule.publishBy(before: one.meeting, required: one.required, on: one.calendar)
            let between = (by.number + 1..<max(by.number + 1, latest(one).number + 1))
            #expect(by <= latest(one) && calendar.isWorkingDay(by))
            #expect(between.allSatisfy { !calendar.isWorkingDay(Day(number: $0)) })
        }
    }

    @Test(arguments: DayCount.allCases)
    func `the earliest meeting is the first that papers published today are in time for`(
        _ rule: DayCount
    ) {
        for one in Self.cases(of: rule) {
            let earliest = rule.earliest(
                after: one.meeting, required: one.required, on: one.calendar)
            #expect(
                rule.isEnough(
                    from: one.meeting, to: earliest, required: one.required, on: one.calendar))
            #expect(
                !rule.isEnough(
                    from: one.meeting, to: earliest.adding(days: -1), required: one.required,
                    on: one.calendar))
        }
    }

    @Test(arguments: DayCount.allCases)
    func `what is due has its days counted from the day after`(_ rule: DayCount) {
        for one in Self.cases(of: rule) where rule != .calendarMonths {
            let due = rule.due(after: one.meeting, required: one.required, on: one.calendar)
            let counted = (one.meeting.number + 1...due.number)
                .filter { rule.counts(Day(number: $0), on: one.calendar) }
            #expect(counted.count == one.required && counted.last == due.number)
        }
    }

    @Test(arguments: DayCount.allCases)
    func `every day between is counted or left out with a reason, in order`(_ rule: DayCount) {
        for one in Self.cases(of: rule) where rule != .calendarMonths {
            let count = rule.count(from: one.elsewhere, to: one.meeting, on: one.calendar)
            let days = (count.counted + count.skipped.map(\.day)).map(\.number).sorted()
            let first = days.first ?? one.meeting.number
            #expect(days == Array(first..<first + days.count))
            #expect(count.counted == count.counted.sorted())
            #expect(count.counted.allSatisfy { rule.counts($0, on: one.calendar) })
            #expect(
                count.skipped.allSatisfy { rule.because($0.day, on: one.calendar) == $0.because })
            #expect(count.skipped.allSatisfy { !$0.because.isEmpty })
        }
    }

    private func latest(_ one: Case) -> Day {
        one.rule.latest(before: one.meeting, required: one.required, on: one.calendar)
    }
}
