import Testing

struct DutiesTests {
    @Test func `no duty is a special case`() {
        expectNone(of: Duties().complaints(about: Tree.sources))
    }

    @Test(arguments: ["if id == \"CG-09\" {}", "// as HP-14 asks", "/// NP-11, in short"])
    func `the id of a duty is found`(snippet: String) {
        #expect(Duties().lines(in: "\n" + snippet) == [2])
    }

    @Test func `only in what people run, and only a whole id`() {
        #expect(Duties().lines(in: "\"CG-09\"", at: "Tests/AssuranceTests/A.swift").isEmpty)
        #expect(Duties().lines(in: "\"ACG-09\", \"CG-091\", \"CG-9\"").isEmpty)
    }
}
