/// A piece of Swift that some files may not hold, and what to write instead.
struct Phrase {
    let text: String
    let instead: String
    /// Folders in which it may stand.
    let except: [String]
    private let tokens: [String]

    init(_ text: String, instead: String, except: [String] = []) {
        self.text = text
        self.instead = instead
        self.except = except
        tokens = Lexer(text).tokens.map(\.text)
    }

    /// A complaint for each place it stands in a file, however it is spaced.
    func complaints(about file: SwiftFile) -> [Complaint] {
        guard !except.contains(where: file.path.hasPrefix) else { return [] }
        return file.tokens.indices.filter { stands(in: file.tokens, at: $0) }.map { index in
            Complaint(
                path: file.path, line: file.tokens[index].line, text: "‘\(text)’: \(instead)")
        }
    }

    private func stands(in others: [Token], at index: Int) -> Bool {
        guard others[index...].prefix(tokens.count).map(\.text) == tokens else { return false }
        guard index > 0, tokens.first != "." else { return true }
        // A method or a function of our own may bear the name of one that is unwelcome.
        let isMember = others[index - 1].text == "."
        let isOfTheLibrary = isMember && index > 1 && others[index - 2].text == "Swift"
        return isOfTheLibrary || !(isMember || others[index - 1].text == "func")
    }
}
