import Almanac
import Testing

@Suite struct MunicipalYearTests {
    @Test func `the municipal year begins in May`() {
        let year = MunicipalYear(containing: on("2014-03-20"))
        #expect(year.description == "2013/14")
        #expect(year.first == on("2013-05-01"))
        #expect(year.last == on("2014-04-30"))
        #expect(MunicipalYear(containing: on("2014-05-01")) == year.next)
        #expect(MunicipalYear(containing: on("2013-05-01")) == year)
        #expect(year.next.previous == year)
        #expect(year < year.next)
        #expect(MunicipalYear(containing: on("1999-12-31")).description == "1999/00")
    }

    @Test func `a council may begin its year on another day`() {
        let day = on("2014-05-14")
        let year = MunicipalYear(containing: day, beginningMonth: 5, dayOfMonth: 15)
        #expect(year.first == on("2013-05-15"))
        #expect(year.last == day)
        #expect(year != MunicipalYear(containing: on("2013-05-20")))
        let absurd = MunicipalYear(containing: day, beginningMonth: .max, dayOfMonth: .max)
        #expect(absurd.first == on("2013-12-28"))
    }

    @Test func `at the ends of time it goes no further`() {
        let first = MunicipalYear(containing: .first)
        #expect(first.first == .first)
        #expect(first.last == on("0001-04-30"))
        #expect(first.previous == first)
        let last = MunicipalYear(containing: .last)
        #expect(last.last == .last)
        #expect(last.next == last)
    }
}
