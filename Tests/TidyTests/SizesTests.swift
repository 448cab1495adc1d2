import Testing

struct SizesTests {
    @Test func `lines, functions, files and lists of parameters are short`() {
        expectNone(of: Sizes().complaints(about: Tree.swift))
    }

    /// Reported, and not asserted: a median is a habit, and a limit on it would be gamed.
    @Test func `the medians are worth knowing`() {
        let files = Tree.sources.map(\.length).sorted()
        let routines = Tree.sources.flatMap { $0.routines.compactMap(\.length) }.sorted()
        #expect(!files.isEmpty)
        print(
            "tidy: \(files.count) files, median \(files.median) lines, longest \(files.last ?? 0);"
                + " \(routines.count) functions, median \(routines.median) lines,"
                + " longest \(routines.last ?? 0)")
    }

    @Test func `a long line is found`() {
        let fits = String(repeating: "a", count: 100)
        #expect(Sizes().lines(in: "\(fits)\n\(fits)é") == [2])
    }

    @Test func `a long file is found`() {
        #expect(Sizes().lines(in: String(repeating: "a\n", count: 300)).isEmpty)
        #expect(Sizes().lines(in: String(repeating: "a\n", count: 301)) == [301])
    }

    @Test(arguments: [
        "func f() -> Int {", "init() {", "subscript(a: Int) -> Int {", "var a: Int {",
    ])
    func `a long function is found`(opening: String) {
        let body = String(repeating: "    a(\"}\")\n", count: 38)
        #expect(Sizes().lines(in: "\n\(opening)\n\(body)}").isEmpty)
        #expect(Sizes().lines(in: "\n\(opening)\n\(body)    b // }\n}") == [2])
    }

    @Test func `many parameters are found, except those of an initialiser`() {
        let six = "(a: A, b: B, c: C, d: (D, D), e: E<E, E>, f: F)"
        #expect(Sizes().lines(in: "func f\(six) {}") == [1])
        #expect(Sizes().lines(in: "func f\(six)") == [1])
        #expect(Sizes().lines(in: "init\(six) {}").isEmpty)
        #expect(Sizes().lines(in: "func f(a: A, b: B, c: C, d: (D, D), e: E<E, E>) {}").isEmpty)
    }
}

extension [Int] {
    /// The middle one of sorted numbers, the upper of two; 0 of none.
    fileprivate var median: Int { isEmpty ? 0 : self[count / 2] }
}
