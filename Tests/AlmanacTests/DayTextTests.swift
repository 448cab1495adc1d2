import Almanac
import TestSupport
import Testing

@Suite struct DayTextTests {
    @Test func `a day is written four ways`() {
        let day = on("2014-03-12")
        #expect(day.description == "2014-03-12")
        #expect(day.inWords == "Wed 12 Mar 2014")
        #expect(day.inFull == "Wednesday 12 March 2014")
        #expect(day.inShort == "Wed 12")
        #expect(on("0033-04-03").description == "0033-04-03")
    }

    @Test func `what is written is read back`() {
        var lots = Dice(seed: 1)
        for _ in 0..<2_000 {
            let number = Int.random(in: Day.first.number...Day.last.number, using: &lots)
            let day = Day(number: number)
            #expect(Day(day.description) == day)
        }
        #expect(Day("at 2014-03-12".suffix(10)) == on("2014-03-12"))
    }

    struct Nonsense {
        let text: String
        let sentence: String
    }

    @Test(arguments: [
        Nonsense(
            text: "2014-02-31",
            sentence: "31 February 2014 does not exist: February 2014 has 28 days"),
        Nonsense(
            text: "2014-04-00", sentence: "0 April 2014 does not exist: April 2014 has 30 days"),
        Nonsense(
            text: "2014-13-01", sentence: "month 13 does not exist: months run from 01 to 12"),
        Nonsense(
            text: "2014-00-01", sentence: "month 00 does not exist: months run from 01 to 12"),
        Nonsense(
            text: "0000-01-01",
            sentence: "year 0000 does not exist: years run from 0001 to 9999"),
    ])
    func `nonsense is answered with a sentence`(_ row: Nonsense) {
        #expect(sentence(for: row.text) == row.sentence)
        #expect(Day(row.text) == nil)
    }

    @Test(arguments: [
        "", "2014", "2014-03", "2014-3-12", "12/03/2014", "12 March 2014", "2014-03-12 ",
        " 2014-03-12", "2014-03-12T09:00", "+014-03-12", "-014-03-12", "2014-03-1\u{301}2",
        "2014-03-12\u{301}", "２０１４-03-12", "2014–03–12", "2014-03-12\u{0}", "tomorrow",
        "20140312", "99999999999999999999-03-12",
    ])
    func `anything but an ISO day is refused`(_ text: String) {
        #expect(Day(text) == nil)
        #expect(sentence(for: text) == "expected a day such as 2014-03-12")
    }

    private func sentence(for text: String) -> String {
        do throws(DayProblem) {
            return "read as \(try Day.reading(text))"
        } catch {
            return error.sentence
        }
    }
}
