import Testing

/// The rules for files of every kind, and for documents among them.
struct DocumentsTests {
    @Test func `nothing names a place on the machine it was written on`() {
        for path in Tree.paths {
            expectNone(of: Traces.complaints(about: Tree.text(at: path) ?? "", at: path))
        }
    }

    @Test(arguments: [
        ["/wo", "rk/main"], ["/tmp/swift", ".lock"], ["/.librar", "y"], ["fa", "rm-a"],
    ])
    func `a trace of such a place is found`(halves: [String]) {
        let text = "a\nb \(halves.joined()) c"
        #expect(Traces.complaints(about: text, at: "README.md").map(\.line) == [2])
    }

    @Test func `every link between the documents leads somewhere`() {
        let documents = Tree.paths.filter { path in
            path.hasSuffix(".md") && (path.hasPrefix("docs/") || !path.contains("/"))
        }
        #expect(documents.contains("CONTRIBUTING.md"))
        for path in documents {
            let text = Tree.text(at: path) ?? ""
            expectNone(of: Links.complaints(about: text, at: path, exists: exists))
        }
    }

    @Test func `a link that leads nowhere is found`() {
        let text = """
            [a](tour.md) [b](https://example.org/x.md) [c](#part)
            [d](gone.md) [e](../README.md#start) [f](../../etc/passwd)
            ```
            [g](gone.md)
            ```
            """
        let complaints = Links.complaints(about: text, at: "docs/index.md") { path in
            ["docs/tour.md", "README.md"].contains(path)
        }
        #expect(complaints.map(\.line) == [2, 2])
    }

    /// Whether a path is a file of the tree, or a folder with one in it.
    private func exists(_ path: String) -> Bool {
        Tree.paths.contains { $0 == path || $0.hasPrefix(path + "/") }
    }
}
