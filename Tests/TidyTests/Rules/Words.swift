/// The words of the room, and none that say nothing or end a process.
struct Words: Rule {
    private static let names: Set = [
        "Util", "Utils", "Utility", "Utilities", "Helper", "Helpers", "Manager", "Misc", "Impl",
        "Extensions", "ext", "V2", "V3",
    ]
    private static let marks = ["TODO", "FIXME", "XXX", "HACK", "MARK:"]
    private static let phrases = [
        Phrase("fatalError(", instead: "a trap ends the process: throw, or make it impossible"),
        Phrase("preconditionFailure(", instead: "a trap ends the process: throw"),
        Phrase("try!", instead: "a trap ends the process: handle the error, or let it pass"),
        Phrase("as!", instead: "a trap ends the process: use ‘as?’ and handle what is not"),
        Phrase("Date()", instead: "take the moment as an argument: only Place reads a clock"),
        Phrase("Date.now", instead: "take the moment as an argument: only Place reads a clock"),
        Phrase("DispatchQueue", instead: "use an actor or a task"),
        Phrase("DispatchSemaphore", instead: "it blocks a thread of the pool: await instead"),
        Phrase("NSLock", instead: "use Mutex from Synchronization, or an actor"),
        Phrase("Thread.sleep", instead: "it blocks a thread of the pool: await instead"),
        Phrase("@unchecked", instead: "make it a value, an actor or a Mutex"),
        Phrase("nonisolated(unsafe)", instead: "make it a value, an actor or a Mutex"),
        Phrase(
            "print(", instead: "only the command speaks: return the text",
            except: ["Sources/shiremoot/", "Sources/bench/"]),
    ]

    func complaints(about file: SwiftFile) -> [Complaint] {
        let names = unhelpfulNames(in: file) + unfinished(in: file)
        guard file.room != nil else { return names }
        return names + Self.phrases.flatMap { $0.complaints(about: file) }
    }

    private func unhelpfulNames(in file: SwiftFile) -> [Complaint] {
        let types = file.declarations
            .filter { Declaration.namingKeywords.contains($0.keyword) }
            .map { Token(text: $0.name, line: $0.line) }
        return ([Token(text: file.stem, line: 1)] + types).compactMap { name in
            guard let bad = Self.words(of: name.text).first(where: Self.names.contains) else {
                return nil
            }
            let text = "‘\(bad)’ in \(name.text) says nothing: name what it is or does"
            return Complaint(path: file.path, line: name.line, text: text)
        }
    }

    private func unfinished(in file: SwiftFile) -> [Complaint] {
        file.comments.compactMap { comment in
            guard let mark = Self.marks.first(where: comment.text.contains) else { return nil }
            let text = mark == "MARK:" ? "a file with parts wants to be two" : "do it, or file it"
            return Complaint(path: file.path, line: comment.line, text: "‘\(mark)’: \(text)")
        }
    }

    /// `Decision+CallIn` as `Decision`, `Call` and `In`.
    private static func words(of name: String) -> [String] {
        var words = [""]
        for letter in name {
            if letter.isLetter || letter.isNumber {
                if letter.isUppercase { words.append("") }
                words[words.count - 1].append(letter)
            } else {
                words.append("")
            }
        }
        return words
    }
}
