import Almanac
import Governance
import Spreadsheet
import TestSupport
import Testing

@Suite struct ImportTests {
    @Test(arguments: [",", ";", "\t"])
    func `what stands between the cells is found out`(comma: String) throws {
        let rows = [["Organisation", "Tier"], ["Shire Council", "County Council"]]
        let text = rows.map { $0.joined(separator: comma) }.joined(separator: "\r\n")
        var office = try Office()
        try office.take(text, as: .bodies)
        let key = try #require(Body.Key("shire-council"))
        #expect(office.record.bodies[key]?.sector == .county)
    }

    @Test func `a mark at the front, titles above and line ends in cells do no harm`() throws {
        let office = try Furnished.office()
        let read = office.reading(
            "\u{FEFF}Our meetings,,\n,,\nBoard,Date,Venue\n"
                + "Forum,3 April 2014,\"Room 1,\nTown \"\"Hall\"\"\"\n\n", as: .meetings)
        #expect(read.problems.isEmpty)
        #expect(read.lines.first?.intent["venue"] == .text("Room 1,\nTown \"Hall\""))
        #expect(read.notes.contains("The headings are in row 3."))
    }

    @Test func `Windows-1252 is read where it is no UTF-8, and that is said`() throws {
        let bytes = Array("Name,Sector\nCaf".utf8) + [0xE9, 0x92] + Array(",other\n".utf8)
        let order = ImportOrder(.bodies, by: "clerk", under: "sheet-1")
        let office = try Office()
        let read = Import(bytes, order, into: office.record, on: office.day)
        #expect(read.lines.first?.intent["name"] == "Café’")
        #expect(read.notes.first?.contains("Windows-1252") == true)
    }

    @Test func `every problem is named with its row, its column and the nearest word`() throws {
        let office = try Furnished.office()
        let read = office.reading(
            "Partnership Name,Type,Band,Accountable Body\n"
                + "One,thematik,major,\"Shire, Council\"\n"
                + "Two,forum,huge,Shyre Council\n"
                + ",forum,,\n", as: .register)
        #expect(
            read.problems.map(\.inWords) == [
                "row 2, column B ‘Type’: Found ‘thematik’, expected a kind of partnership:"
                    + " statutory, strategic, thematic, jointCommittee, sharedService, funding,"
                    + " forum, network, outsideBody. Did you mean ‘thematic’?",
                "row 3, column C ‘Band’: Found ‘huge’, expected a band of significance: major,"
                    + " moderate, limited.",
                "row 3, column D ‘Accountable Body’: Found ‘Shyre Council’, expected the key or"
                    + " the name of a body. The nearest is ‘Shire, Council’.",
                "row 4, column A ‘Partnership Name’: Nothing given, expected a name of at most"
                    + " 200 bytes.",
            ])
    }

    @Test func `names are matched whatever their capitals and blanks`() throws {
        let office = try Furnished.office()
        let read = office.reading(
            "partnership_name,organisation,Role,Name\n  the  FORUM , shire,council,x,y\n"
                + "the FORUM,\" shire,  council \",lead officer,ANN EXAMPLE\n", as: .contacts)
        #expect(read.lines.last?.intent["involvement"] == "i1")
        #expect(read.lines.last?.intent["person"] == "p-0002")
        #expect(read.problems.first?.sentence.contains("quotation marks") == true)
    }

    @Test func `a heading may be said to be something else, or nothing`() throws {
        let office = try Office()
        let read = office.reading(
            "Outfit,Type,Name\nShire Council,county,Not this\n", as: .bodies
        ) { $0.columns = ["outfit=name", "Name="] }
        #expect(read.problems.isEmpty)
        #expect(read.lines.first?.intent["name"] == "Shire Council")
        let wrong = office.reading("Name,Type\na,b\n", as: .bodies) { $0.columns = ["Nane=name"] }
        #expect(wrong.problems.contains { $0.sentence.contains("Did you mean ‘Name’?") })
        let none = office.reading("Name,Type\na,b\n", as: .bodies) { $0.columns = ["Name=nam"] }
        #expect(none.problems.map(\.sentence).first?.contains("Did you mean ‘name’?") == true)
    }

    @Test func `rows may refer to rows below them, and not in a ring`() throws {
        var office = try Office()
        try office.take(
            "Name,Sector,Committee of\nBoard,committee,Council\nCouncil,county,\n", as: .bodies)
        let key = try #require(Body.Key("board"))
        #expect(office.record.bodies[key]?.parent?.word == "council")
        let ring = try Office().reading(
            "Name,Sector,Parent\nA,county,B\nB,county,A\n", as: .bodies)
        #expect(ring.problems.map(\.row) == [2, 3])
    }

    @Test func `keys are made of names, the same every time, and a person’s says nothing`() throws {
        let office = try Office()
        let text = "Name,Sector\nSt Mary’s & Co,parish\nSt Marys and Co,parish\n"
        let once = office.reading(text, as: .bodies).lines.map { $0.intent["body"] }
        #expect(once == ["st-marys-and-co", "st-marys-and-co-2"])
        let people = office.reading("Name\nAnn Example\n", as: .people).lines
        #expect(people.map { $0.intent["person"] } == ["p-0002"])
        #expect(people.first?.intent["private-name"] == "Ann Example")
        #expect(people.first?.intent["name"] == .absent)
    }

    @Test func `what is here already is not entered a second time`() throws {
        let read = try Furnished.office().reading(
            "Name,Type\nthe forum,forum\n", as: .register)
        #expect(read.problems.map(\.inWords).first?.contains("here already, ‘forum’") == true)
    }

    @Test func `a date needs somebody’s word, and a word that is new is cited`() throws {
        let office = try Office()
        let text = "Name,Sector,Established\nA,county,1974\n"
        #expect(office.reading(text, as: .bodies).problems.count == 1)
        var cited = try Office()
        try cited.take(text, as: .bodies) { $0.wordOf = "The Gazette, 1974" }
        let key = try #require(Body.Key("a"))
        #expect(cited.record.bodies[key]?.established.last?.happened == .year(1974))
        #expect(cited.record.sources.all.map(\.key.word) == ["the-gazette-1974"])
    }

    @Test func `a heading with nothing below it is nothing to do, and no problem`() throws {
        let read = try Office().reading("Name,Sector\n", as: .bodies)
        #expect(read.problems.isEmpty && read.lines.isEmpty)
        #expect(read.notes == ["There is no row below the headings."])
    }

    @Test func `years may be headings`() throws {
        let read = try Furnished.office().reading(
            "Partnership,Body,Type,2013/14,2014/15\n"
                + "forum,zz,officer time,12,\nforum,zz,cash,5k,6k\n", as: .resources)
        #expect(read.problems.isEmpty)
        #expect(read.lines.map { $0.intent["year"] } == [2013, 2013, 2014])
        #expect(read.lines.map { $0.intent["amount"] } == [12, 500_000, 600_000])
    }

    @Test(
        arguments: [
            [0x50, 0x4B, 0x03, 0x04, 0x14], [0xFF, 0xFE, 0x41, 0x00], [], [0x0A, 0x0A],
        ] as [[UInt8]])
    func `what is no sheet is refused with a sentence`(bytes: [UInt8]) throws {
        let office = try Office()
        let order = ImportOrder(.bodies, by: "clerk", under: "sheet-1")
        let read = Import(bytes, order, into: office.record, on: office.day)
        #expect(read.problems.count == 1)
        #expect(read.lines.isEmpty)
    }
}
