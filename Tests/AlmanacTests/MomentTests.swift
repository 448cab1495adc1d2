import Almanac
import TestSupport
import Testing

@Suite struct MomentTests {
    @Test func `a moment has one text, and may be read without its fraction`() {
        let moment = at("2014-03-12T09:00:00.000000Z")
        #expect(moment.microseconds == 1_394_614_800_000_000)
        #expect(moment.description == "2014-03-12T09:00:00.000000Z")
        #expect(Moment("2014-03-12T09:00:00Z") == moment)
        #expect(at("2014-03-12T09:00:00.000001Z") > moment)
        #expect(Moment(microseconds: 0).description == "1970-01-01T00:00:00.000000Z")
        #expect(Moment(microseconds: -1).description == "1969-12-31T23:59:59.999999Z")
    }

    @Test(arguments: [
        "", "2014-03-12", "2014-03-12T09:00Z", "2014-03-12T09:00:00", "2014-03-12 09:00:00Z",
        "2014-03-12T24:00:00Z", "2014-03-12T09:60:00Z", "2014-03-12T23:59:60Z",
        "2014-03-12T09:00:00.123Z", "2014-03-12T09:00:00.1234567Z", "2014-03-12T09:00:00.Z",
        "2014-03-12T09:00:00+00:00", "2014-03-12t09:00:00z", "2014-02-29T09:00:00Z",
        "2014-03-12T09:00:00Z ", "2014-03-12T09:00:0\u{301}0Z",
    ])
    func `any other text is refused`(_ text: String) {
        #expect(Moment(text) == nil)
    }

    @Test func `every moment is read back, and absurd numbers stop at the ends`() {
        var lots = Dice(seed: 4)
        for _ in 0..<2_000 {
            let moment = Moment(microseconds: Int64.random(in: .min ... .max, using: &lots) / 32)
            #expect(Moment(moment.description) == moment)
        }
        #expect(Moment(microseconds: .max).description == "9999-12-31T23:59:59.999999Z")
        #expect(Moment(microseconds: .min).description == "0001-01-01T00:00:00.000000Z")
        #expect(Moment(microseconds: .max).ukDay == .last)
        #expect(Moment(microseconds: .min).ukDay == .first)
    }

    struct Clock {
        let moment: String
        let day: String
        let time: String
    }

    @Test(arguments: [
        Clock(moment: "2014-01-15T23:30:00Z", day: "2014-01-15", time: "23:30"),
        Clock(moment: "2014-03-30T00:59:59Z", day: "2014-03-30", time: "00:59"),
        Clock(moment: "2014-03-30T01:00:00Z", day: "2014-03-30", time: "02:00"),
        Clock(moment: "2014-07-15T22:59:59Z", day: "2014-07-15", time: "23:59"),
        Clock(moment: "2014-07-15T23:00:00Z", day: "2014-07-16", time: "00:00"),
        Clock(moment: "2014-10-26T00:59:59Z", day: "2014-10-26", time: "01:59"),
        Clock(moment: "2014-10-26T01:00:00Z", day: "2014-10-26", time: "01:00"),
        Clock(moment: "2013-03-31T01:00:00Z", day: "2013-03-31", time: "02:00"),
        Clock(moment: "2013-10-27T00:30:00Z", day: "2013-10-27", time: "01:30"),
        Clock(moment: "1996-10-26T23:30:00Z", day: "1996-10-27", time: "00:30"),
    ])
    func `the clocks of the United Kingdom change on the last Sundays`(_ row: Clock) {
        let moment = at(row.moment)
        #expect(moment.ukDay == on(row.day))
        #expect(moment.ukTime.description == row.time)
        #expect(moment.utcDay.description == String(row.moment.prefix(10)))
    }

    @Test func `a time on a clock becomes a moment, the first of the two when it comes twice`() {
        let day = on("2014-07-15")
        #expect(Moment(ukDay: day, hour: 0, minute: 30) == at("2014-07-14T23:30:00Z"))
        #expect(
            Moment(ukDay: on("2014-01-15"), hour: 17, minute: 0) == at("2014-01-15T17:00:00Z"))
        #expect(
            Moment(ukDay: on("2014-10-26"), hour: 1, minute: 30) == at("2014-10-26T00:30:00Z"))
        #expect(Moment(ukDay: on("2014-03-30"), hour: 1, minute: 30) == nil)
        #expect(Moment(ukDay: day, hour: 24, minute: 0) == nil)
        #expect(Moment(ukDay: day, hour: -1, minute: .max) == nil)
    }

    @Test func `what a clock shows is made again from it`() {
        var lots = Dice(seed: 5)
        for _ in 0..<2_000 {
            let minutes = Int.random(in: 0..<24 * 60, using: &lots)
            let day = lots.day()
            guard let moment = Moment(ukDay: day, hour: minutes / 60, minute: minutes % 60) else {
                #expect(day.month == 3 && minutes / 60 == 1)
                continue
            }
            #expect(moment.ukDay == day)
            #expect(moment.ukTime.hour * 60 + moment.ukTime.minute == minutes)
        }
    }

    @Test func `a time of day is read and written as on a clock`() {
        #expect(ClockTime("17:00")?.description == "17:00")
        #expect(ClockTime("09:05") == ClockTime(hour: 9, minute: 5))
        #expect(at("2014-01-15T09:05:59Z").ukTime == ClockTime(hour: 9, minute: 5, second: 59))
        let sorted = ["00:00", "08:59", "09:00", "23:59"].compactMap { ClockTime($0) }
        #expect(sorted == sorted.sorted() && sorted.count == 4)
        for text in ["", "24:00", "9:05", "09:60", "09:05:00", "0905", " 9:05", "-1:00"] {
            #expect(ClockTime(text) == nil)
        }
    }
}
