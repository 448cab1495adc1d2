import Governance
import Spreadsheet
import TestSupport
import Testing

@Suite struct RoundTripTests {
    @Test func `Hampshire read back into an empty place is exported as the same sheets`() throws {
        let hampshire = try Office.hampshire()
        var copy = try Office(by: "sample-keeper")
        for kind in SheetKind.allCases {
            try copy.take(hampshire.export(kind), as: kind, by: "sample-keeper")
            #expect(copy.export(kind) == hampshire.export(kind), "\(kind)")
        }
        #expect(copy.export(.register).contains("Hampshire Partnership"))
        #expect(copy.record.seats.count > 20)
    }

    @Test(arguments: SheetKind.allCases)
    func `a place of every kind of row is exported the same when it is read back`(
        kind: SheetKind
    ) throws {
        let office = try Furnished.office()
        var copy = try Office()
        for before in SheetKind.allCases {
            try copy.take(office.export(before), as: before)
            if before == kind { break }
        }
        #expect(copy.export(kind) == office.export(kind))
        #expect(office.export(kind).split(separator: "\r\n").count > 1)
    }

    @Test func `what a spreadsheet would run is guarded, and comes back as it was`() throws {
        var office = try Office()
        for (number, name) in ["=1+1", "'=1+1", "@here", "'quoted", "a \"b\", c\r\nd"].enumerated()
        {
            try office.perform([
                "intent": "enter-person", "as": "clerk", "person": .text("q-\(number)"),
                "name": .text(name),
            ])
        }
        let sheet = office.export(.people)
        #expect(sheet.contains(",'=1+1,"))
        #expect(sheet.contains(",''=1+1,"))
        #expect(!sheet.contains(",=") && !sheet.contains(",@"))
        var copy = try Office()
        try copy.take(sheet, as: .people)
        #expect(copy.export(.people) == sheet)
    }

    @Test func `nothing is exported that not everybody may read`() throws {
        let office = try Furnished.office()
        let all = SheetKind.allCases.map { office.export($0) }.joined()
        for secret in ["Secret Person", "two partners fall out", "talk to them", "jo@shire"] {
            #expect(!all.contains(secret), "\(secret)")
        }
        #expect(all.contains("Ann Example"))
        #expect(all.contains("[not public]"))
    }
}
