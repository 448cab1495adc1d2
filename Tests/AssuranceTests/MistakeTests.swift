import Assurance
import Governance
import Testing

/// A mistake in a file, and what is said of it.
private struct Mistake: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let line: Int
    let column: Int
    let found: String
    let expected: String
    let nearest: String?

    init(
        _ what: String, _ duty: String, at place: (Int, Int), found: String, expected: String,
        nearest: String? = nil
    ) {
        testDescription = what
        text = Shelf.own("  - id: OWN-1\n    says: a\n    clause: b\n" + duty)
        (line, column) = place
        self.found = found
        self.expected = expected
        self.nearest = nearest
    }
}

private let exists = "    subject: partnership\n    form: exists\n"
private let meeting = "    subject: meeting\n    form: deadline\n    evidence: minutes\n"

@Suite struct `A mistake in a framework’s file` {
    @Test(arguments: [
        Mistake(
            "a misspelt word of evidence", exists + "    evidence: targts\n", at: (11, 15),
            found: "‘targts’", expected: "a kind of evidence: one of", nearest: "targets"),
        Mistake(
            "a misspelt subject", "    subject: meating\n    form: exists\n    evidence: chair\n",
            at: (9, 14),
            found: "‘meating’", expected: "a subject: one of", nearest: "meeting"),
        Mistake(
            "a misspelt form", "    subject: meeting\n    form: exist\n", at: (10, 11),
            found: "‘exist’", expected: "a form: one of", nearest: "exists"),
        Mistake(
            "a key there is not", exists + "    evidance: targets\n", at: (11, 5),
            found: "‘evidance’", expected: "one of id, says", nearest: "evidence"),
        Mistake(
            "a key of another form", exists + "    evidence: targets\n    every: month\n",
            at: (12, 12), found: "‘every’",
            expected: "what belongs to the form exists: evidence, word, before"),
        Mistake(
            "a key that is not there", exists, at: (6, 5), found: "no ‘evidence’",
            expected: "‘evidence’ here"),
        Mistake(
            "two heads", exists + "    evidence: targets\n    see: CG-11\n", at: (6, 5),
            found: "form and see", expected: "one of form, parts, anyOf and see"),
        Mistake(
            "no head", "    subject: meeting\n", at: (6, 5), found: "none of them",
            expected: "one of form, parts, anyOf and see"),
        Mistake(
            "a number that is none",
            meeting + "    atMost: ten\n    count: calendarDays\n    after: meeting\n",
            at: (12, 13), found: "‘ten’", expected: "a whole number"),
        Mistake(
            "a count there is not",
            meeting + "    atMost: 10\n    count: workingDays\n    after: meeting\n", at: (13, 12),
            found: "‘workingDays’", expected: "a day count: one of"),
        Mistake(
            "an anchor there is not",
            meeting + "    atMost: 10\n    count: calendarDays\n    after: next(meetng)\n",
            at: (14, 12), found: "‘meetng’", expected: "an anchor: one of", nearest: "meeting"),
        Mistake(
            "an anchor of anchors there is not",
            meeting + "    atMost: 10\n    count: calendarDays\n    after: nxt(meeting)\n",
            at: (14, 12), found: "‘nxt(meeting)’", expected: "an anchor, next(anchor) or",
            nearest: "next"),
        Mistake(
            "before and after at once",
            meeting + "    atMost: 10\n    count: calendarDays\n    after: meeting\n"
                + "    before: meeting\n", at: (6, 5), found: "both or neither",
            expected: "either before or after"),
        Mistake(
            "a band there is not",
            "    subject: partnership\n    form: recurs\n    evidence: riskReview\n"
                + "    every: {months: {by: band, grand: 3}}\n", at: (12, 32), found: "‘grand’",
            expected: "one of by, major, moderate, limited"),
        Mistake(
            "an intent there is not",
            exists + "    evidence: targets\n    stops: seek-aproval\n", at: (12, 12),
            found: "‘seek-aproval’", expected: "the word of an intent", nearest: "seek-approval"),
        Mistake(
            "law without its section", exists + "    evidence: targets\n    basis: law\n",
            at: (12, 12), found: "law", expected: "‘law:’ with the Act and section"),
        Mistake(
            "a day that is none",
            exists + "    evidence: targets\n    law: An Act\n    checked: 2026-02-31\n",
            at: (13, 14), found: "‘2026-02-31’", expected: "a day such as 2026-11-22"),
        Mistake(
            "a name given twice", exists + "    form: exists\n", at: (10, 5),
            found: "‘form’ twice", expected: "each name once"),
    ])
    private func `is named with line, column and the nearest right word`(_ mistake: Mistake) {
        let problem = problem(in: mistake.text)
        #expect(problem?.file == "own.yaml")
        #expect(problem?.line == mistake.line)
        #expect(problem?.column == mistake.column)
        #expect(problem?.found == mistake.found)
        #expect(problem?.expected.hasPrefix(mistake.expected) == true, "\(problem?.expected ?? "")")
        if let nearest = mistake.nearest { #expect(problem?.nearest == nearest) }
    }

    @Test func `is told in one sentence`() {
        let text = Shelf.own(
            "  - {id: OWN-1, says: a, clause: b, subject: partnership, form: exist}")
        #expect(
            problem(in: text)?.sentence
                == "own.yaml, line 6, column 65: found ‘exist’, expected a form: one of exists,"
                + " deadline, recurs, limit, agrees, judged. Did you mean ‘exists’?")
    }

    @Test(
        arguments: [
            ("", 1, "nothing"), ("# nothing but this\n", 1, "nothing"), ("framework: [", 2, nil),
            ("just a text", 1, "‘just a text’"), ("- a\n- list\n", 1, "a list"),
            ("framework: x\n\ttitle: y\n", 2, nil),
            ("framework: x\ntitle: y\nsource: z\n", 1, "no ‘duties’"),
            ("framework: X Y\ntitle: y\nsource: z\nduties: []\n", 1, "‘X Y’"),
            ("framework: x\ntitle: y\nsource: z\nduties: none\n", 4, "‘none’"),
        ] as [(String, Int, String?)])
    func `is one where the file as a whole is wrong, too`(
        text: String, line: Int, found: String?
    ) {
        let problem = problem(in: text)
        #expect(problem?.line == line)
        if let found { #expect(problem?.found == found) }
    }

    @Test func `is one where the text is too deep to be read`() {
        for (open, times) in [("[", 100_000), ("{a: ", 100_000), ("- ", 100_000), ("? ", 100_000)] {
            let problem = problem(in: String(repeating: open, count: times))
            #expect(problem?.line == 1)
            #expect(problem?.found.hasPrefix("deeper") == true)
        }
        let stairs = (0..<3_000).map { String(repeating: " ", count: $0) + "a:" }
        #expect(problem(in: stairs.joined(separator: "\n"))?.line == 102)
        let laughs = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
        let laughter = "a0: &a0 ha\n" + laughs.joined(separator: "\n")
        #expect(problem(in: laughter)?.found.hasPrefix("deeper") == true)
    }

    @Test func `is one where the bytes are no text`() {
        let bytes = Array("framework: x\ntitle: ‘".utf8) + [0xFF, 0x0A]
        #expect(throws: FileProblem.self) { try Framework.read(bytes, file: "own.yaml") }
        do throws(FileProblem) {
            _ = try Framework.read(bytes, file: "own.yaml")
        } catch {
            #expect(error.line == 2)
            #expect(error.column == 9)
            #expect(error.found == "a byte that is not UTF-8")
        }
    }

    private func problem(in text: String) -> FileProblem? {
        do throws(FileProblem) {
            _ = try Framework.read(text, file: "own.yaml")
            return nil
        } catch {
            return error
        }
    }
}

@Suite struct `A mistake among frameworks` {
    private static let duty = "  - {id: OWN-1, says: a, clause: b, subject: partnership, "

    @Test(arguments: [
        (
            duty + "form: exists, evidence: targets}\n" + duty + "form: exists, evidence: chair}",
            "Two duties of own have the id ‘OWN-1’."
        ),
        (
            "  - {id: OWN-1, says: a, clause: b, see: CG-91}",
            "OWN-1 says see ‘CG-91’, which is no duty. Did you mean ‘CG-11’?"
        ),
        (
            "  - {id: OWN-1, says: a, clause: b, see: NP-16}",
            "OWN-1 sees NP-16, which sees another duty itself."
        ),
        (
            "  - {id: CG-11, says: a, clause: b, subject: partnership, form: exists,"
                + " evidence: chair}",
            "Two duties have the id ‘CG-11’, one of city-guide and one of own."
        ),
    ])
    func `is told in one sentence`(duties: String, sentence: String) throws {
        var files: [(digest: Digest, framework: Framework)] = []
        for file in ShippedFrameworks.files + [("own.yaml", Shelf.own(duties))] {
            files.append((Shelf.hash(file.text), try Framework.read(file.text, file: file.name)))
        }
        do throws(FrameworkProblem) {
            _ = try Library(files)
            Issue.record("The library took it.")
        } catch {
            #expect(error.sentence == sentence)
        }
    }
}
