import Testing

struct DocCommentsTests {
    private let rule = DocComments(protocolsIn: [
        SwiftFile(
            path: "Sources/Governance/Intent.swift",
            source: """
                /// What a person asks to do.
                public protocol Intent {
                    /// Decides.
                    func decide()
                    static var bare: Int { get }
                }
                """)
    ])

    @Test func `every public declaration has a doc comment`() {
        let rule = DocComments(protocolsIn: Tree.sources)
        expectNone(of: rule.complaints(about: Tree.sources))
    }

    @Test(arguments: [
        "public struct Day {}", "public let a = 1", "public init() {}", "@frozen public enum A {}",
        "public static func == (a: A, b: A) -> Bool { true }", "public private(set) var a = 1",
        "// A day.\npublic struct Day {}", "///\npublic struct Day {}",
        "/// A.\n\npublic let a = 1",
        "extension Day: Hashable {\npublic func hash(into hasher: inout Hasher) {}\n}",
    ])
    func `a public declaration without one is found`(snippet: String) {
        #expect(rule.lines(in: snippet).count == 1)
    }

    @Test(arguments: [
        "/// A day.\npublic struct Day {}", "/// A.\n@inlinable\npublic func a() {}",
        "struct Day {}", "public import Almanac", "/// A.\n@frozen public struct A {}",
        "/// A.\npublic enum A {\ncase a\n}",
    ])
    func `what needs none or has one is left alone`(snippet: String) {
        #expect(rule.lines(in: snippet).isEmpty)
    }

    @Test func `what a protocol of ours explains need not be explained again`() {
        let members = "{\npublic func decide() {}\npublic static let bare = 1\n}"
        #expect(rule.lines(in: "extension Call: Intent " + members) == [3])
        #expect(rule.lines(in: "extension Call: Other " + members) == [2, 3])
    }
}
