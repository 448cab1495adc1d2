import Governance

extension YAMLItem {
    /// A principle, with what each side undertakes under it.
    func principle() throws(FileProblem) -> Framework.Principle {
        try mustHaveOnly(["key", "title", "commitments"])
        var commitments: [Framework.Commitment] = []
        for item in try item("commitments")?.list() ?? [] {
            try item.mustHaveOnly(["side", "says"])
            commitments.append(
                .init(
                    side: try item.required("side").word(), says: try item.required("says").text()))
        }
        return Framework.Principle(
            key: try required("key").word(), title: try required("title").text(),
            commitments: commitments)
    }

    /// The words of intents, one alone or several.
    func stops() throws(FileProblem) -> [String] {
        guard let item = item("stops") else { return [] }
        let items = item.isList ? try item.list() : [item]
        let words = IntentKind.all.map(\.word)
        var stops: [String] = []
        for item in items {
            let word = try item.text()
            guard words.contains(word) else {
                throw item.problem(
                    found: item.inWords, expected: "the word of an intent",
                    nearest: nearestWord(to: word, among: words))
            }
            stops.append(word)
        }
        return stops
    }

    /// A list of words, or of words with titles, each once: findings are named by them.
    func among() throws(FileProblem) -> [Named] {
        var found: [Named] = []
        for item in try item("among")?.list() ?? [] {
            let named = try item.named()
            guard !found.contains(where: { $0.key == named.key }) else {
                throw item.problem(found: "‘\(named.key)’ twice", expected: "each word once")
            }
            found.append(named)
        }
        return found
    }

    private func named() throws(FileProblem) -> Named {
        guard isMapping else {
            let key = try word()
            return Named(key: key, title: key.inWords)
        }
        try mustHaveOnly(["key", "title"])
        return Named(key: try required("key").word(), title: try required("title").text())
    }

    func words() throws(FileProblem) -> [Word] {
        guard isList else { return [try word()] }
        var found: [Word] = []
        for item in try list() { found.append(try item.word()) }
        return found
    }
}
