/// What is wrong with one field, as it came in.
public struct Problem: Error, Hashable, Sendable {
    /// The field's name; empty when the whole form is meant.
    public var field: String
    /// What is wrong, in one sentence for the person who sent it.
    public let sentence: String

    /// Says what is wrong with a field, or with a value whose field is named later.
    public init(_ field: String = "", _ sentence: String) {
        self.field = field
        self.sentence = sentence
    }

    /// Found one thing where another was expected.
    public static func found(_ datum: Datum, expected: String) -> Problem {
        Problem("", "Found \(datum.inWords), expected \(expected).")
    }
}

/// A lawful no: a sentence for the person, and the field it is about.
///
/// It is an answer, not a fault. Nothing was written.
public struct Refusal: Error, Hashable, Sendable {
    /// Every problem found, the first of them first. Never empty.
    public let problems: [Problem]

    /// Refuses for one reason, naming the field it is about.
    public init(_ sentence: String, field: String = "") {
        problems = [Problem(field, sentence)]
    }

    /// Refuses for several reasons.
    public init(_ problems: [Problem]) {
        self.problems = problems.isEmpty ? [Problem("", "This could not be read.")] : problems
    }

    /// All sentences, one a line.
    public var sentence: String {
        problems.map { $0.field.isEmpty ? $0.sentence : "\($0.field): \($0.sentence)" }
            .joined(separator: "\n")
    }
}
