/// A function, an initialiser, a subscript or a computed property, as far as its size goes.
struct Routine {
    let keyword: String
    let name: String
    let line: Int
    /// From the line of its keyword to that of its closing brace; nil when it has no body.
    let length: Int?
    let parameters: Int
}

extension SwiftFile {
    /// Every routine of the file, those inside others too.
    var routines: [Routine] {
        tokens.indices.compactMap(routine(at:))
    }

    private func routine(at index: Int) -> Routine? {
        let token = tokens[index]
        guard ["func", "init", "subscript", "var"].contains(token.text), index + 1 < tokens.count,
            index == 0 || tokens[index - 1].text != "."
        else { return nil }
        let isNamed = ["func", "var"].contains(token.text)
        let brace = openingBrace(after: index)
        if token.text == "var" && brace == nil { return nil }
        let end = brace.flatMap(closingBrace(of:))
        return Routine(
            keyword: token.text, name: isNamed ? tokens[index + 1].text : token.text,
            line: token.line, length: end.map { tokens[$0].line - token.line + 1 },
            parameters: token.text == "var" ? 0 : parameterCount(after: index))
    }

    /// The brace that opens a body, for a signature that may run over several lines.
    private func openingBrace(after keyword: Int) -> Int? {
        let continuations: Set = ["{", "->", "where", "throws", "rethrows", "async", "&", ":"]
        let unfinished: Set = ["->", "where", "throws", ",", ":", "&", "==", "("]
        var depth = 0
        for index in tokens.indices[(keyword + 1)...] {
            let (token, previous) = (tokens[index], tokens[index - 1])
            let isNewLine = token.line > previous.line
            if depth == 0, isNewLine, !continuations.contains(token.text),
                !unfinished.contains(previous.text)
            {
                return nil
            }
            switch token.text {
            case "{" where depth == 0: return index
            case "=" where depth == 0, "}" where depth == 0: return nil
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth -= 1
            default: break
            }
        }
        return nil
    }

    private func closingBrace(of brace: Int) -> Int? {
        var depth = 0
        for index in tokens.indices[brace...] {
            depth += tokens[index].text == "{" ? 1 : tokens[index].text == "}" ? -1 : 0
            if depth == 0 { return index }
        }
        return nil
    }

    private func parameterCount(after keyword: Int) -> Int {
        guard let start = tokens[keyword...].firstIndex(where: { $0.text == "(" }) else { return 0 }
        var (depth, count, isFilled) = (0, 0, false)
        for token in tokens[start...] {
            switch token.text {
            case ")" where depth == 1: return isFilled ? count + 1 : count
            case "(", "[", "{", "<": depth += 1
            case ")", "]", "}", ">": depth -= 1
            case "," where depth == 1: (count, isFilled) = (count + 1, false)
            default: isFilled = true
            }
        }
        return count
    }
}
