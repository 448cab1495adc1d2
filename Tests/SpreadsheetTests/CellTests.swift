import Almanac
import Governance
import Spreadsheet
import TestSupport
import Testing

@Suite struct CellTests {
    struct Dated: Sendable {
        let text: String
        let when: String
    }

    @Test(arguments: [
        Dated(text: "3/4/2014", when: "2014-04-03"),
        Dated(text: "03-Apr-14", when: "2014-04-03"),
        Dated(text: "3rd April 2014", when: "2014-04-03"),
        Dated(text: "Thursday 3 April 2014", when: "2014-04-03"),
        Dated(text: "Thu, 3rd of April, 2014", when: "2014-04-03"),
        Dated(text: "April 3, 2014", when: "2014-04-03"),
        Dated(text: "03.04.2014", when: "2014-04-03"),
        Dated(text: "2014-04-03", when: "2014-04-03"),
        Dated(text: "2014/04/03", when: "2014-04-03"),
        Dated(text: "03/04/2014 00:00:00", when: "2014-04-03"),
        Dated(text: "41732", when: "2014-04-03"),
        Dated(text: "41732.4375", when: "2014-04-03"),
        Dated(text: "1 Sept 99", when: "1999-09-01"),
        Dated(text: "April 2014", when: "2014-04"),
        Dated(text: "Apr-14", when: "2014-04"),
        Dated(text: "4/2014", when: "2014-04"),
        Dated(text: "2014", when: "2014"),
        Dated(text: "2013/14", when: "2013-04-01..2014-03-31"),
        Dated(text: "2013-14", when: "2013-04-01..2014-03-31"),
        Dated(text: "2013-10", when: "2013-10"),
        Dated(text: "before 3/4/2014", when: "before 2014-04-03"),
        Dated(text: "after April 2014", when: "after 2014-04-30"),
        Dated(text: "unknown", when: "unknown"),
    ])
    func `a date that councils write is read, day first`(dated: Dated) {
        #expect(When(written: dated.text)?.description == dated.when)
    }

    @Test(arguments: [
        "31/2/2014", "4/13/2014", "soon", "12", "99999", "1/2/3/4", "2013/15", "3 Aprilish 2014",
        "0/0/0000", "", " ", "April", "41732a", "29/02/2013",
    ])
    func `what is no date is not taken for one`(text: String) {
        #expect(When(written: text) == nil)
    }

    struct Paid: Sendable {
        let text: String
        let pence: Int?
    }

    @Test(arguments: [
        Paid(text: "£12,500.50", pence: 1_250_050), Paid(text: "12.5k", pence: 1_250_000),
        Paid(text: "£1.2m", pence: 120_000_000), Paid(text: " 40 ", pence: 4_000),
        Paid(text: "GBP 7.5", pence: 750), Paid(text: "1,000,000", pence: 100_000_000),
        Paid(text: "12,50", pence: nil), Paid(text: "£0.005", pence: nil),
        Paid(text: "a lot", pence: nil), Paid(text: "1.2.3", pence: nil),
        Paid(text: "999999999999", pence: nil), Paid(text: "£", pence: nil),
    ])
    func `money is read as councils write it, to the penny`(paid: Paid) throws {
        let read = try Furnished.office().reading(
            "Partnership,Body,Year,Type,Amount\nForum,zz,2013/14,cash,\"\(paid.text)\"\n",
            as: .resources)
        let isRead = read.lines.first?.intent["amount"]
        #expect(isRead == paid.pence.map { .number($0) })
        #expect(read.problems.isEmpty == (paid.pence != nil))
    }

    @Test func `a blank amount is a cell that says nothing, and is asked for`() throws {
        let read = try Furnished.office().reading(
            "Partnership,Body,Year,Type,Amount\nforum,zz,2013,cash,\n", as: .resources)
        #expect(
            read.problems.map(\.inWords) == [
                "row 2, column E ‘Amount’: Nothing given, expected an amount, such as £12,500.50,"
                    + " 12.5k or 40."
            ])
    }

    @Test(arguments: ["yes", "Y", "TRUE", "1", "x", "✓"])
    func `a vote may be ticked in many ways`(text: String) throws {
        let read = try Furnished.office().reading(
            "Partnership,Sector,Voting?\nThe Forum,county,\(text)\n", as: .seats)
        #expect(read.lines.first?.intent["voting"] == .flag(true))
    }

    @Test(arguments: ["10:30", "10.30am", "10.30 AM", "10:30:00"])
    func `half past ten may be written in many ways`(text: String) throws {
        let read = try Furnished.office().reading(
            "Meeting of,Date,Time\nthe forum,20/3/2014,\(text)\n", as: .meetings)
        #expect(read.lines.first?.intent["starts"] == .text("10:30"))
        #expect(read.lines.first?.intent["convener"] == .text("partnership:forum"))
    }

    @Test func `numbers that a spreadsheet keeps for days are said to be read as such`() throws {
        let read = try Furnished.office().reading(
            "Convener,Date,Room\nforum,41732,41732\n", as: .meetings)
        #expect(read.lines.first?.intent["day"] == .text("2014-04-03"))
        #expect(read.lines.first?.intent["venue"] == .text("41732"))
        #expect(read.notes.contains { $0.contains("column B ‘Date’") })
    }
}
