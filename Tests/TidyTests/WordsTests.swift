import Testing

struct WordsTests {
    @Test func `no word says nothing, and none ends the process`() {
        expectNone(of: Words().complaints(about: Tree.swift))
    }

    @Test(arguments: [
        "fatalError(\"a\")", "Swift.fatalError()", "try! f()", "try !f()", "a as! B", "_ = Date()",
        "Date.now", "DispatchQueue.main", "print(a)", "Swift.print(a)", "\"\\(try! f())\"",
        "final class A: @unchecked Sendable {}", "nonisolated(unsafe) var a = 1",
        "// TODO: later", "/* FIXME */", "// MARK: - Part", "struct DateUtils {}", "enum SeatV2 {}",
        "final class SeatManager {}", "typealias Helpers = A",
    ])
    func `an unwelcome word is found`(snippet: String) {
        #expect(Words().lines(in: "\n" + snippet) == [2])
    }

    @Test(arguments: [
        "printer.print(a)", "func print(a: A) {}", "// print(a)", "\"try! f()\"", "try f()",
        "a as? B", "Date(a)", "struct Manage {}", "func classManager() {}", "extension Manager {}",
    ])
    func `a welcome word is left alone`(snippet: String) {
        #expect(Words().lines(in: snippet).isEmpty)
    }

    @Test(arguments: ["DayUtils", "Day+ext", "Helpers", "Seat+Extensions", "PageV2"])
    func `an empty name of a file is found`(stem: String) {
        #expect(Words().lines(in: "", at: "Sources/Almanac/\(stem).swift") == [1])
    }

    @Test func `the command may print, and tests may trap`() {
        #expect(Words().lines(in: "print(a)", at: "Sources/shiremoot/Check.swift").isEmpty)
        #expect(Words().lines(in: "try! f()", at: "Tests/AlmanacTests/A.swift").isEmpty)
    }
}
