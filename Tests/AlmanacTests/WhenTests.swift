import Almanac
import TestSupport
import Testing

@Suite struct WhenTests {
    struct Span {
        let when: When
        let text: String
        let words: String
    }

    static let spans = [
        Span(when: .on(on("2013-10-02")), text: "2013-10-02", words: "Wed 2 Oct 2013"),
        Span(when: .month(year: 2013, month: 10), text: "2013-10", words: "October 2013"),
        Span(when: .year(2013), text: "2013", words: "2013"),
        Span(
            when: .before(on("2013-10-28")), text: "before 2013-10-28",
            words: "before Mon 28 Oct 2013"),
        Span(
            when: .after(on("2013-10-02")), text: "after 2013-10-02",
            words: "after Wed 2 Oct 2013"),
        Span(
            when: .between(on("2013-10-01"), on("2013-10-28")), text: "2013-10-01..2013-10-28",
            words: "between Tue 1 Oct 2013 and Mon 28 Oct 2013"),
        Span(when: .unknown, text: "unknown", words: "a day not known"),
    ]

    @Test(arguments: spans)
    func `a span has one text each way`(_ span: Span) {
        #expect(span.when.description == span.text)
        #expect(When(span.text) == span.when)
        #expect(span.when.inWords == span.words)
    }

    @Test(arguments: [
        "2013-10-01..2013-10-31", "2013-01-01..2013-12-31", "2013-10-02..2013-10-02",
        "2013-10-28..2013-10-01", "2013-10-01..", "..2013-10-28", "before 2013-10",
        "before 0001-01-01", "after 9999-12-31", "before  2013-10-28", "Before 2013-10-28",
        "2013-13", "2013-00", "0000", "213", "20133", "2013-", "2013-10-", "2013-02-29",
        "2013-10-02 ", " 2013", "unknown ", "", "unknow", "2013-10-02...2013-10-28",
        "2013-1\u{301}0", "after 2013-10-02..2013-10-28",
    ])
    func `any other text is refused`(_ text: String) {
        #expect(When(text) == nil)
    }

    @Test func `two ways of saying one span are one value`() {
        #expect(When.between(on("2013-10-01"), on("2013-10-31")) == .month(year: 2013, month: 10))
        #expect(When.between(on("2012-02-29"), on("2012-02-01")) == .month(year: 2012, month: 2))
        #expect(When.between(on("2013-10-02"), on("2013-10-02")) == .on(on("2013-10-02")))
    }

    @Test func `a span knows its ends`() {
        let october = When.month(year: 2013, month: 10)
        #expect(october.earliest == on("2013-10-01"))
        #expect(october.latest == on("2013-10-31"))
        #expect(october.exact == nil)
        #expect(When.on(on("2013-10-02")).exact == on("2013-10-02"))
        #expect(When.before(on("2013-10-28")).earliest == nil)
        #expect(When.before(on("2013-10-28")).latest == on("2013-10-27"))
        #expect(When.after(on("2013-10-02")).earliest == on("2013-10-03"))
        #expect(When.after(on("2013-10-02")).latest == nil)
        #expect(When.unknown.earliest == nil && When.unknown.latest == nil)
        #expect(When.unknown.exact == nil)
    }

    @Test func `absurd months and years become the nearest there are`() {
        #expect(When.month(year: 2013, month: 13) == .month(year: 2013, month: 12))
        #expect(When.year(.max) == .year(9999))
        #expect(When.year(.min) == .year(1))
        #expect(When.before(.first).latest == .first)
        #expect(When.after(.last).earliest == .last)
    }

    @Test func `every span that can be made is read back`() {
        var lots = Dice(seed: 2)
        for _ in 0..<1_000 {
            let days = [lots.day(), lots.day()]
            let whens = [
                When.on(days[0]), .before(days[0]), .after(days[0]), .between(days[0], days[1]),
                .month(year: days[0].year, month: days[0].month), .year(days[0].year),
            ]
            #expect(whens.allSatisfy { When($0.description) == $0 })
        }
        for when in [When.before(.first), .after(.last), .between(.first, .last)] {
            #expect(When(when.description) == when)
        }
    }

    @Test func `it is small`() {
        #expect(MemoryLayout<When>.size == 8)
    }
}
