import Testing

struct PurityTests {
    @Test func `the rooms that think know no clock, no chance and no waiting`() {
        expectNone(of: Purity().complaints(about: Tree.sources))
    }

    @Test(arguments: [
        "Date(timeIntervalSince1970: 0)", "Int.random(in: 1...6)", "a.randomElement()",
        "a.shuffled()", "var g = SystemRandomNumberGenerator()", "func f() async {}",
        "let a = await b()", "Task { f() }", "ContinuousClock().now", "UUID()",
        "FileManager.default", "String(contentsOf: a)", "getenv(\"A\")", "Data(contentsOf: b)",
    ])
    func `a glance outside is found`(snippet: String) {
        #expect(Purity().lines(in: "\n" + snippet) == [2])
        #expect(Purity().lines(in: snippet, at: "Sources/Journal/Journal.swift").isEmpty)
    }

    @Test(arguments: [
        "a.shuffled(using: &seeded)", "// async", "\"await\"", "let task: Task.Key",
        "a.append(contentsOf: b)",
    ])
    func `what only looks like one is left alone`(snippet: String) {
        #expect(Purity().lines(in: snippet).isEmpty)
    }

    @Test func `the reader of YAML may read a file, and nothing else`() {
        let reader = "Sources/Assurance/Reading/Folder.swift"
        #expect(Purity().lines(in: "FileManager.default\nDate()", at: reader) == [2])
    }
}
