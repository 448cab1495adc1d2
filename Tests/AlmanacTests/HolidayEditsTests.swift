import Almanac
import Testing

@Suite struct HolidayEditsTests {
    private let funeral = on("2030-09-18")

    @Test func `a place adds a day proclaimed since`() {
        var calendar = HolidayCalendar(.englandAndWales)
        calendar.add("Bank holiday for the cup final", on: funeral)
        #expect(!calendar.isWorkingDay(funeral))
        #expect(calendar.holiday(on: funeral)?.title == "Bank holiday for the cup final")
        #expect(calendar.holidays(in: 2030).map(\.day).contains(funeral))
        #expect(calendar.holidays(in: 2030).count == 9)
        #expect(calendar != HolidayCalendar(.englandAndWales))
    }

    @Test func `a place removes a day that was moved, and puts it back`() {
        var calendar = HolidayCalendar(.englandAndWales)
        let spring = on("2031-05-26")
        calendar.remove(spring)
        #expect(calendar.isWorkingDay(spring) && calendar.holiday(on: spring) == nil)
        #expect(calendar.holidays(in: 2031).count == 7)
        calendar.add("Spring bank holiday", on: spring)
        #expect(calendar.holiday(on: spring)?.title == "Spring bank holiday")
        #expect(calendar.holidays(in: 2031).count == 8)
    }

    @Test func `an edit undone leaves no trace`() {
        var calendar = HolidayCalendar(.scotland)
        calendar.remove(funeral)
        calendar.add("Feast", on: funeral)
        calendar.add("Feast day", on: funeral)
        #expect(calendar.holiday(on: funeral)?.name == "Feast day")
        calendar.remove(funeral)
        #expect(calendar == HolidayCalendar(.scotland))
        #expect(calendar.hashValue == HolidayCalendar(.scotland).hashValue)
        #expect(calendar != HolidayCalendar(.northernIreland))
    }

    @Test func `edits may come in any order and any year`() {
        let days = ["2030-09-18", "1952-02-15", "2150-01-01", "2014-03-19", "2030-09-17"].map(on)
        var calendar = HolidayCalendar(.englandAndWales)
        var backwards = calendar
        for day in days { calendar.add("Feast", on: day) }
        for day in days.reversed() { backwards.add("Feast", on: day) }
        #expect(calendar == backwards)
        #expect(days.allSatisfy { calendar.isHoliday($0) && calendar.holiday(on: $0) != nil })
        #expect(calendar.holidays(in: 2150).map(\.name) == ["Feast"])
    }

    @Test func `time to answer a request sees a place's edits besides every part's holidays`() {
        var calendar = HolidayCalendar(.englandAndWales)
        let rule = DayCount.foiWorkingDays
        #expect(rule.because(on("2014-12-01"), on: calendar) == "St Andrew's Day (Scotland)")
        calendar.add("Feast", on: on("2014-12-02"))
        #expect(rule.because(on("2014-12-02"), on: calendar) == "Feast")
        #expect(rule.due(after: on("2014-11-28"), required: 1, on: calendar) == on("2014-12-03"))
    }
}
