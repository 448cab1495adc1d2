import Testing

struct ArrowsTests {
    @Test func `every import points downwards`() {
        expectNone(of: Arrows().complaints(about: Tree.sources))
    }

    @Test(arguments: [
        "import Foundation", "public import Governance", "@testable import Journal",
        "@_spi(A) internal import Yams", "import struct GRDB.Row", "let a = 1; import Place",
    ])
    func `an import that points upwards is found`(snippet: String) {
        #expect(Arrows().lines(in: "\n" + snippet) == [2])
    }

    @Test(arguments: ["// import Foundation", "let a = \"import Foundation\"", "a.import(b)"])
    func `what only looks like an import is not one`(snippet: String) {
        #expect(Arrows().lines(in: snippet).isEmpty)
    }

    @Test func `a room imports what its row allows`() {
        let snippet = "public import Almanac\nimport HashTreeCollections\nimport Journal"
        #expect(Arrows().lines(in: snippet, at: "Sources/Governance/Bodies/Body.swift") == [3])
    }

    @Test func `only the reader of YAML may read files in Assurance`() {
        let snippet = "import Foundation"
        let (reader, rest) = ("Sources/Assurance/Reading/A.swift", "Sources/Assurance/A.swift")
        #expect(Arrows().lines(in: snippet, at: reader).isEmpty)
        #expect(Arrows().lines(in: snippet, at: rest) == [1])
    }

    @Test func `a target without a row is found`() {
        #expect(Arrows().lines(in: "", at: "Sources/Attic/Box.swift") == [1])
    }
}
