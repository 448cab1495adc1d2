public import Governance

/// A place to try the program on: intents that can be performed one after the other.
///
/// They are sent as anybody's are, through the JSON door, so loading a sample needs no path of
/// its own and proves that the door can say what happened.
public struct SamplePlace: Sendable {
    /// The first part of all its addresses.
    public let key: Word
    /// Its name.
    public let title: String
    let script: [Line]

    init(_ key: StaticString, title: String, script: [Line]) {
        self.key = Self.word(key.description)
        self.title = title
        self.script = script
    }

    /// Every line as an object with `intent`, `as`, `once` and its own fields, in order.
    ///
    /// Each has a `once` made of the place and its number, so loading a sample twice is loading
    /// it once.
    ///
    /// - Parameter fileOf: gives the SHA-256 of a framework's file, as 64 hexadecimal digits.
    public func lines(fileOf: (String) -> String) -> [Datum] {
        script.enumerated().map { index, line in
            line.datum(once: "\(key)-\(Self.padded(index + 1))", fileOf: fileOf)
        }
    }

    private static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// What is no word becomes `nowhere`: a mistake here is for a test to find, not to trap on.
    private static func word(_ text: String) -> Word {
        Word(text) ?? word("nowhere")
    }
}
