import Governance
import Spreadsheet
import TestSupport
import Testing

@Suite struct FuzzTests {
    @Test func `random bytes are answered and never trap`() throws {
        let office = try Furnished.office()
        var dice = Dice(seed: 8)
        for round in 0..<1_500 {
            let alphabet = Array("\"\r\n,;\t'=x1/-. £é".utf8)
            let bytes = (0..<dice.roll(0...80)).map { _ -> UInt8 in
                round % 2 == 0
                    ? UInt8(dice.roll(0...255)) : alphabet[dice.roll(0...alphabet.count - 1)]
            }
            let kind = SheetKind.allCases[round % SheetKind.allCases.count]
            let order = ImportOrder(kind, by: "clerk", under: "sheet-1")
            let headings = Array((kind.columns.map(\.name).joined(separator: ",") + "\n").utf8)
            for file in [bytes, headings + bytes] {
                let read = Import(file, order, into: office.record, on: office.day)
                #expect(!read.problems.isEmpty || !read.notes.isEmpty || read.rowCount > 0)
            }
        }
    }

    @Test func `mangled sheets are answered and never trap`() throws {
        let office = try Furnished.office()
        var dice = Dice(seed: 9)
        for kind in SheetKind.allCases {
            let sheet = Array(office.export(kind).utf8)
            let order = ImportOrder(kind, by: "clerk", under: "sheet-1")
            for _ in 0..<150 {
                var mangled = sheet
                for _ in 0..<dice.roll(1...6) where !mangled.isEmpty {
                    let place = dice.roll(0...mangled.count - 1)
                    switch dice.roll(0...3) {
                    case 0: mangled[place] = UInt8(dice.roll(0...255))
                    case 1: mangled.remove(at: place)
                    case 2: mangled.insert(contentsOf: Array("\"\n".utf8), at: place)
                    default: mangled = Array(mangled.prefix(place))
                    }
                }
                let read = Import(mangled, order, into: office.record, on: office.day)
                for line in read.lines { #expect(line.intent["intent"] != .absent) }
            }
        }
    }
}
