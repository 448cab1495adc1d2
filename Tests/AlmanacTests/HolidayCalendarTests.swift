import Almanac
import Foundation
import Testing

@Suite struct HolidayCalendarTests {
    @Test(arguments: Jurisdiction.allCases)
    func `the holidays of 2012 to 2028 are GOV.UK's, day by day`(_ part: Jurisdiction) {
        let calendar = HolidayCalendar(part)
        let found = (2012...HolidayCalendar.lastProclaimedYear).flatMap {
            calendar.holidays(in: $0).map {
                OfficialDay(day: $0.day, name: $0.name, isSubstitute: $0.isSubstitute)
            }
        }
        // GOV.UK notes the spring holiday of 2012 as a substitute in two of three lists, though
        // it was moved as that of 2022 was, which it does not so note.
        let official = OfficialDay.of(part).map {
            $0.day == on("2012-06-04")
                ? OfficialDay(day: $0.day, name: $0.name, isSubstitute: false) : $0
        }
        #expect(official.count > 130)
        #expect(found == official)
    }

    @Test func `the compact list is the whole of GOV.UK's, where that is at hand`() throws {
        guard let file = sharedList else { return }
        let lists = try JSONDecoder().decode([String: List].self, from: Data(contentsOf: file))
        for part in Jurisdiction.allCases {
            let list = try #require(lists[part.rawValue])
            #expect(list.events.map(\.official) == OfficialDay.of(part))
        }
    }

    @Test func `after the last proclaimed year a holiday is projected`() {
        let calendar = HolidayCalendar(.englandAndWales)
        #expect(calendar.holiday(on: on("2028-12-25"))?.isProjected == false)
        #expect(calendar.holiday(on: on("2029-12-25"))?.isProjected == true)
        #expect(calendar.holiday(on: on("2029-12-25"))?.title == "Christmas Day (projected)")
        #expect(calendar.holidays(in: 2100).count == 8)
        // 1 January 2034 is a Sunday.
        let scotland = HolidayCalendar(.scotland).holidays(in: 2034).prefix(2)
        #expect(scotland.map(\.name) == ["2nd January", "New Year's Day"])
        #expect(scotland.map(\.isSubstitute) == [false, true])
    }

    @Test func `outside 1978 to 2100 it knows no holidays and says so`() {
        let calendar = HolidayCalendar(.englandAndWales)
        #expect(calendar.covers(on("1978-01-01")) && calendar.covers(on("2100-12-31")))
        #expect(!calendar.covers(on("1977-12-31")) && !calendar.covers(on("2101-01-01")))
        #expect(calendar.holidays(in: 1977).isEmpty && calendar.holidays(in: .max).isEmpty)
        #expect(calendar.isWorkingDay(on("1973-12-25")))
        #expect(!calendar.isWorkingDay(on("1973-12-29")))
        #expect(calendar.holiday(on: .last) == nil && calendar.holiday(on: .first) == nil)
    }

    @Test func `a day that any part keeps is kept in the United Kingdom, and says where`() {
        let calendar = HolidayCalendar.unitedKingdom()
        #expect(calendar.holiday(on: on("2014-12-01"))?.name == "St Andrew's Day (Scotland)")
        #expect(
            calendar.holiday(on: on("2014-03-17"))?.name == "St Patrick's Day (Northern Ireland)")
        #expect(calendar.holiday(on: on("2014-04-21"))?.name == "Easter Monday")
        for year in 1978...2100 {
            let parts = Jurisdiction.allCases.map { HolidayCalendar($0).holidays(in: year) }
            let days = Set(parts.joined().map(\.day))
            #expect(calendar.holidays(in: year).map(\.day) == days.sorted())
        }
    }

    @Test func `working days are weekdays that are not holidays`() {
        let calendar = HolidayCalendar(.englandAndWales)
        let closed = (17...23).map { Day(year: 2014, month: 4, day: $0) ?? .first }
            .filter { !calendar.isWorkingDay($0) }
        #expect(closed.map(\.dayOfMonth) == [18, 19, 20, 21])
    }

    private struct List: Decodable {
        let events: [Event]
    }

    private struct Event: Decodable {
        let title: String
        let date: String
        let notes: String

        var official: OfficialDay {
            let name = title.replacingOccurrences(of: "\u{2019}", with: "'")
            return OfficialDay(day: on(date), name: name, isSubstitute: notes == "Substitute day")
        }
    }

    private var sharedList: URL? {
        var folder = URL(filePath: #filePath)
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            for data in ["data", "shared/data"] {
                let file = folder.appending(path: "\(data)/govuk_bank_holidays_2012_2028.json")
                if FileManager.default.fileExists(atPath: file.path) { return file }
            }
        }
        return nil
    }
}
