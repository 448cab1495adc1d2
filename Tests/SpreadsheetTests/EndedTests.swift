import Almanac
import Governance
import Spreadsheet
import TestSupport
import Testing

@Suite struct EndedTests {
    @Test func `what has ended is exported with when and why`() throws {
        let office = try Furnished.office()
        #expect(office.export(.departures).contains("forum,bb,contributor,yes,2019-04,Its money"))
        #expect(office.export(.seats).contains("2019-04,Withdrawn"))
        #expect(office.export(.risks).contains("[not public]"))
        #expect(!office.export(.risks).contains("it went"))
        #expect(office.export(.resources).contains("forum,bb,contributor,2015"))
        #expect(!office.export(.register).contains("bb"))
    }

    @Test func `a reason without a day is a problem, and a day without a reason is not`() throws {
        let office = try Furnished.office()
        let read = office.reading(
            "partnership,body,ended,ended-because\nforum,zz,,Gone\nforum,zz,2 June 2025,\n",
            as: .seats
        ) {
            $0.wordOf = "news"
            $0.on = .on(office.day)
        }
        #expect(
            read.problems.map(\.inWords) == [
                "row 2, column C ‘ended’: A reason is given, and not when it ended."
            ])
        #expect(read.lines.last?.intent["intent"] == "end-seat")
    }

    @Test func `a body leaves once`() throws {
        let office = try Furnished.office()
        let read = office.reading(
            "partnership,body,ended\nforum,bb,May 2020\nforum,zz,May 2020\n", as: .departures
        ) { $0.wordOf = "news" }
        #expect(
            read.problems.map(\.inWords) == [
                "row 2, column B ‘body’: It is on record already that ‘bb’ left ‘forum’."
            ])
        #expect(read.lines.last?.intent["involvement"] == "i1")
        #expect(read.lines.last?.intent["reason"] == "No reason was given")
    }

    @Test(arguments: [SheetKind.resources, .contacts])
    func `a body that is not in the partnership is told of, or begins with its level`(
        kind: SheetKind
    ) throws {
        var office = try Furnished.office()
        let rest = kind == .resources ? ",year,resource,amount" : ",office"
        let cells = kind == .resources ? ",2014/15,time,4" : ",leadOfficer"
        let without = "partnership,body\(rest)\naa,bb\(cells)\n"
        #expect(
            office.reading(without, as: kind).problems.map(\.inWords) == [
                "row 2, column B ‘body’: ‘bb’ is not recorded as involved in ‘aa’. Import a"
                    + " register that names it there first, or say how far it is involved in a"
                    + " column ‘level’."
            ])
        let with = "partnership,body,level\(rest)\naa,bb,observer\(cells)\naa,bb,\(cells)\n"
        try office.take(with, as: kind)
        let body = try #require(Body.Key("bb"))
        let partnership = try #require(Partnership.Key("aa"))
        let found = try #require(office.record.involvement(of: body, in: partnership))
        #expect(found.level(on: office.day)?.level == .observer)
        #expect(office.export(kind).contains("aa,bb,observer"))
    }
}
