import Almanac
import Testing

@Suite struct HolidayHistoryTests {
    struct Once {
        let day: String
        let name: String
        var parts = Jurisdiction.allCases
        var gone: String?
    }

    static let proclaimed = [
        Once(day: "1981-07-29", name: "Royal wedding bank holiday"),
        Once(
            day: "1995-05-08", name: "Early May bank holiday (VE day)",
            parts: [.englandAndWales, .northernIreland], gone: "1995-05-01"),
        Once(day: "1995-05-08", name: "VE day anniversary bank holiday", parts: [.scotland]),
        Once(day: "1995-05-01", name: "Early May bank holiday", parts: [.scotland]),
        Once(day: "1999-12-31", name: "Millennium bank holiday"),
        Once(day: "2002-06-03", name: "Golden Jubilee bank holiday"),
        Once(day: "2002-06-04", name: "Spring bank holiday", gone: "2002-05-27"),
        Once(day: "2011-04-29", name: "Royal wedding bank holiday"),
        Once(day: "2012-06-04", name: "Spring bank holiday", gone: "2012-05-28"),
        Once(day: "2012-06-05", name: "Queen's Diamond Jubilee"),
        Once(day: "2020-05-08", name: "Early May bank holiday (VE day)", gone: "2020-05-04"),
        Once(day: "2022-06-02", name: "Spring bank holiday", gone: "2022-05-30"),
        Once(day: "2022-06-03", name: "Platinum Jubilee bank holiday"),
        Once(
            day: "2022-09-19", name: "Bank Holiday for the State Funeral of Queen Elizabeth II"),
        Once(day: "2023-05-08", name: "Bank holiday for the coronation of King Charles III"),
        Once(day: "2026-06-15", name: "World Cup bank holiday", parts: [.scotland]),
    ]

    @Test(arguments: proclaimed)
    func `a day proclaimed once is kept, and the day it replaced is not`(_ once: Once) {
        for part in once.parts {
            let calendar = HolidayCalendar(part)
            #expect(calendar.holiday(on: on(once.day))?.name == once.name)
            if let gone = once.gone { #expect(calendar.isWorkingDay(on(gone))) }
        }
    }

    @Test func `Scotland kept both 1 and 8 May in 1995`() {
        let may = HolidayCalendar(.scotland).holidays(in: 1995).filter { $0.day.month == 5 }
        #expect(may.map(\.day.dayOfMonth) == [1, 8, 29])
    }

    @Test func `Christmas and New Year at a weekend are kept on the weekdays after`() {
        let calendar = HolidayCalendar(.englandAndWales)
        let kept = calendar.holidays(in: 1999).suffix(3) + calendar.holidays(in: 2000).prefix(1)
        #expect(
            kept.map(\.day.inWords) == [
                "Mon 27 Dec 1999", "Tue 28 Dec 1999", "Fri 31 Dec 1999", "Mon 3 Jan 2000",
            ])
        #expect(kept.map(\.isSubstitute) == [true, true, false, true])
    }

    @Test func `St Andrew's Day has been Scotland's since 2007`() {
        let calendar = HolidayCalendar(.scotland)
        #expect(calendar.holiday(on: on("2006-11-30")) == nil)
        #expect(calendar.holiday(on: on("2007-11-30"))?.name == "St Andrew's Day")
    }

    @Test func `each part keeps as many days as its rules say`() {
        for year in 1978...2100 {
            let special =
                [1981, 1999, 2002, 2011, 2012, 2023].contains(year)
                ? 1 : year == 2022 ? 2 : 0
            let scottish = (year >= 2007 ? 9 : 8) + (year == 1995 || year == 2026 ? 1 : 0)
            #expect(HolidayCalendar(.englandAndWales).holidays(in: year).count == 8 + special)
            #expect(HolidayCalendar(.northernIreland).holidays(in: year).count == 10 + special)
            #expect(HolidayCalendar(.scotland).holidays(in: year).count == scottish + special)
        }
    }

    @Test(arguments: Jurisdiction.allCases)
    func `no holiday falls at a weekend, and no day is two`(_ part: Jurisdiction) {
        let calendar = HolidayCalendar(part)
        let days = (1978...2100).flatMap { calendar.holidays(in: $0).map(\.day) }
        #expect(days.allSatisfy { !$0.weekday.isWeekend })
        #expect(days == Set(days).sorted())
    }

    struct Easter {
        let friday: String
    }

    @Test(arguments: [
        Easter(friday: "1981-04-17"), Easter(friday: "2000-04-21"), Easter(friday: "2008-03-21"),
        Easter(friday: "2011-04-22"), Easter(friday: "2038-04-23"), Easter(friday: "2076-04-17"),
    ])
    func `Good Friday follows the moon`(_ easter: Easter) {
        let calendar = HolidayCalendar(.scotland)
        #expect(calendar.holiday(on: on(easter.friday))?.name == "Good Friday")
    }
}
