import Testing

/// What the rules are told about a file, on snippets that are easy to misread.
struct ReadingTests {
    private func words(_ source: String) -> [String] { Lexer(source).tokens.map(\.text) }

    @Test func `strings are emptied and comments set aside`() {
        #expect(words("let a = \"b // c\" // d") == ["let", "a", "=", "\"\""])
        #expect(words("a /* b /* c */ d */ e") == ["a", "e"])
        #expect(words("\"a \\\" b\" c") == ["\"\"", "c"])
        #expect(words("#\"a \" b\"# c") == ["\"\"", "c"])
        #expect(words("\"\"\"\na \" b\n\"\"\" c") == ["\"\"", "c"])
        #expect(Lexer("a\n// b\n").comments == [Token(text: "// b", line: 2)])
    }

    @Test func `code inside a string is still code`() {
        #expect(words("\"a \\(b(\"c\")) d\" e") == ["\"\"", "b", "(", "\"\"", ")", "e"])
        #expect(words("#\"a \\(b) \\#(c)\"# d") == ["\"\"", "c", "d"])
    }

    @Test func `a token knows its line`() {
        let tokens = Lexer("a\n\"\"\"\nb\n\"\"\"\n`c d`").tokens
        #expect(tokens.map(\.line) == [1, 2, 5])
        #expect(tokens.last?.text == "`c d`")
    }

    @Test func `an outline leaves the insides of functions alone`() {
        let source = """
            public struct Seat: Intent, Sendable where A: B {
                public static let word = "a"
                private func f(class: Int) { let x = 1; struct Local {} }
                @objc public class func g() {}
                init() {}
            }
            """
        let declarations = SwiftFile(path: "Seat.swift", source: source).declarations
        #expect(declarations.map(\.name) == ["Seat", "word", "f", "g", "init"])
        #expect(declarations.filter(\.isPublic).map(\.name) == ["Seat", "word", "g"])
        #expect(declarations.last?.home?.inherits == ["Intent", "Sendable"])
    }

    @Test func `a routine is found with its length and its parameters`() {
        let source = """
            protocol P {
                func bare(a: Int) -> Int
                var stored: Int { get }
            }
            func many(
                a: [Int: (Int, Int)], b: Pair<Int, Int>, c: (Int, Int) -> Void = { _, _ in },
            ) throws(Refusal)
                -> Int where T == Int
            {
                1
            }
            var plain = 1
            var shown: Int { 2 }
            """
        let routines = SwiftFile(path: "P.swift", source: source).routines
        #expect(routines.map(\.name) == ["bare", "stored", "many", "shown"])
        #expect(routines.map(\.length) == [nil, 1, 7, 1])
        #expect(routines.map(\.parameters) == [1, 0, 3, 0])
    }

    @Test func `the repository is found, and it is this one`() {
        #expect(Tree.paths.contains("Package.swift"))
        #expect(Tree.sources.count > 0)
        #expect(Tree.swift.contains { $0.path == "Tests/TidyTests/ReadingTests.swift" })
        #expect(!Tree.paths.contains { $0.hasPrefix(".build") || $0.hasPrefix(".git/") })
    }
}
