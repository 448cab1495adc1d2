import Assurance
import Testing

/// A mistake about the lists, sides and days of a framework, and what is said of it.
private struct Slip: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let line: Int
    let column: Int
    let found: String
    let expected: String
    let nearest: String?

    init(
        _ what: String, _ duty: String, principles: String = "[]", at place: (Int, Int),
        found: String, expected: String, nearest: String? = nil
    ) {
        testDescription = what
        text = Shelf.own(
            "  - id: OWN-1\n    says: a\n    clause: b\n" + duty, principles: principles)
        (line, column) = place
        self.found = found
        self.expected = expected
        self.nearest = nearest
    }
}

private let exists = "    subject: case\n    form: exists\n    evidence: judgedForm\n"
private let deadline = "    subject: request\n    form: deadline\n    evidence: requestAnswered\n"
private let word = "a word of small letters"

@Suite struct `A mistake in a list, a side or a day of a framework’s file` {
    private static let conditions = [
        Slip(
            "a ground that is none", exists + "    when: {ground: savesMony}\n", at: (12, 20),
            found: "‘savesMony’", expected: "a ground for joining: one of vision,",
            nearest: "savesMoney"),
        Slip(
            "a benefit that is none", exists + "    when: {benefit: leverag}\n", at: (12, 21),
            found: "‘leverag’", expected: "a sort of benefit: one of", nearest: "leverage"),
        Slip(
            "a theme of two words", exists + "    when: {theme: Old Roads}\n", at: (12, 19),
            found: "‘Old Roads’", expected: word),
        Slip(
            "themes of which one is of two words",
            exists + "    when: {theme: [roads, Old Roads]}\n", at: (12, 27),
            found: "‘Old Roads’", expected: word),
        Slip(
            "a day there is not", exists + "    when: {once: decidd}\n", at: (12, 18),
            found: "‘decidd’", expected: "an anchor: one of", nearest: "decided"),
        Slip(
            "a condition there is not", exists + "    when: {onse: decided}\n", at: (12, 12),
            found: "‘onse’", expected: "one of kind, band", nearest: "once"),
        Slip(
            "questions that are not listed",
            "    subject: question\n    form: exists\n    evidence: checklistAnswer\n",
            at: (9, 14), found: "the subject ‘question’ without ‘among’",
            expected: "‘among’ with the words of which it is asked one by one"),
        Slip(
            "an empty list of groups",
            "    subject: group\n    among: []\n    form: exists\n    evidence: groupPlan\n",
            at: (9, 14), found: "the subject ‘group’ without ‘among’",
            expected: "‘among’ with the words of which it is asked one by one"),
        Slip(
            "priorities that are not listed",
            "    subject: priority\n    form: exists\n    evidence: priorityAnswer\n",
            at: (9, 14), found: "the subject ‘priority’ without ‘among’",
            expected: "‘among’ with the words of which it is asked one by one"),
        Slip(
            "a subject there is not", "    subject: grund\n    form: exists\n    evidence: chair\n",
            at: (9, 14),
            found: "‘grund’", expected: "a subject: one of", nearest: "ground"),
        Slip(
            "an anchor there is not",
            deadline + "    atMost: 10\n    count: calendarDays\n    after: mad\n", at: (14, 12),
            found: "‘mad’", expected: "an anchor: one of", nearest: "made"),
        Slip(
            "a number by what it cannot be by",
            deadline + "    atMost: {by: standrd}\n    count: calendarDays\n    after: made\n",
            at: (12, 18), found: "‘standrd’",
            expected: "what the number depends on: one of band, level, standard",
            nearest: "standard"),
        Slip(
            "a number by standard and a number",
            deadline + "    atMost: {by: standard, days: 5}\n    count: calendarDays\n"
                + "    after: made\n", at: (12, 28), found: "‘days’", expected: "one of by"),
    ]

    private static let lists = [
        Slip(
            "among what is no list", exists + "    among: customers\n", at: (12, 12),
            found: "‘customers’", expected: "a list"),
        Slip(
            "among what is no word", exists + "    among: [customers, The City]\n", at: (12, 24),
            found: "‘The City’", expected: word),
        Slip(
            "among a word with a misspelt title", exists + "    among: [{key: a, titel: b}]\n",
            at: (12, 22), found: "‘titel’", expected: "one of key, title", nearest: "title"),
        Slip(
            "among a word without its title", exists + "    among: [{key: a}]\n", at: (12, 13),
            found: "no ‘title’", expected: "‘title’ here"),
        Slip(
            "among a word twice", exists + "    among: [health, {key: health, title: Health}]\n",
            at: (12, 21), found: "‘health’ twice", expected: "each word once"),
        Slip(
            "intents of which one is none",
            exists + "    stops: [seek-approval, decide-cse]\n", at: (12, 28),
            found: "‘decide-cse’", expected: "the word of an intent", nearest: "decide-case"),
        Slip(
            "an intent in braces", exists + "    stops: {decide-case: yes}\n", at: (12, 12),
            found: "a mapping", expected: "some text"),
        Slip(
            "commitments that are no list", exists,
            principles: "[{key: trust, title: Trust, commitments: both}]", at: (4, 54),
            found: "‘both’", expected: "a list"),
        Slip(
            "a commitment of no side", exists,
            principles: "[{key: trust, title: Trust, commitments: [{says: It asks}]}]", at: (4, 55),
            found: "no ‘side’", expected: "‘side’ here"),
        Slip(
            "a commitment that says nothing", exists,
            principles: "[{key: trust, title: Trust, commitments: [{side: county}]}]", at: (4, 55),
            found: "no ‘says’", expected: "‘says’ here"),
        Slip(
            "a side of two words", exists,
            principles: "[{key: trust, title: Trust, commitments: [{side: The County}]}]",
            at: (4, 62), found: "‘The County’", expected: word),
        Slip(
            "a misspelt commitment", exists,
            principles: "[{key: trust, title: Trust, commitment: []}]", at: (4, 41),
            found: "‘commitment’", expected: "one of key, title, commitments",
            nearest: "commitments"),
    ]

    @Test(arguments: conditions)
    private func `is told where it stands: conditions and numbers`(_ slip: Slip) { prove(slip) }

    @Test(arguments: lists)
    private func `is told where it stands: lists and sides`(_ slip: Slip) { prove(slip) }

    private func prove(_ slip: Slip) {
        do throws(FileProblem) {
            _ = try Framework.read(slip.text, file: "own.yaml")
            Issue.record("The file was read.")
        } catch {
            #expect(error.file == "own.yaml")
            #expect((error.line, error.column) == (slip.line, slip.column))
            #expect(error.found == slip.found)
            #expect(error.expected.hasPrefix(slip.expected), "\(error.expected)")
            if let nearest = slip.nearest { #expect(error.nearest == nearest) }
        }
    }
}
