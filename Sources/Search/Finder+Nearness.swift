import GRDB

extension Finder {
    /// The same question with every word that nothing has taken for the names nearest to it; `nil`
    /// where there is none to take.
    func meant(by question: Question) throws -> Question? {
        var spelt: [(word: [UInt8], things: Int)]?
        var parts = question.parts
        var isOther = false
        for (number, part) in parts.enumerated() {
            guard !part.isPhrase, try isNowhere(part) else { continue }
            let all = try spelt ?? names()
            spelt = all
            let near = Spelling.words(of: part.text).map { nearest(to: $0, among: all) }
            guard near.count == 1, let meant = near.first, !meant.isEmpty else { continue }
            parts[number].meant = try meant.map { try written($0) }
            isOther = true
        }
        return isOther ? question.taking(parts) : nil
    }

    /// A word with the capitals and accents that it has in the newest thing whose name has it or
    /// had it.
    private func written(_ word: String) throws -> String {
        let sql = """
            SELECT documents.name || char(3) || documents.formerly
            FROM named JOIN documents ON documents.id = named.rowid
            WHERE named MATCH ? ORDER BY named.rowid DESC LIMIT 1
            """
        let name = try String.fetchOne(
            db.cachedStatement(sql: sql), arguments: [Question.quoted(word)])
        let words = name?.split { !$0.isLetter && !$0.isNumber } ?? []
        return words.first { Spelling.words(of: String($0)) == [word] }.map { String($0) } ?? word
    }

    private func isNowhere(_ part: Question.Part) throws -> Bool {
        try count(Question.quoted(part.text)) == 0
    }

    /// Every word that is in a name, and in how many.
    private func names() throws -> [(word: [UInt8], things: Int)] {
        let rows = try GRDB.Row.fetchCursor(db, sql: "SELECT term, doc FROM spelt")
        var names: [(word: [UInt8], things: Int)] = []
        while let row = try rows.next() {
            guard let word = String.fromDatabaseValue(row[0]) else { continue }
            names.append((Array(word.utf8), Int.fromDatabaseValue(row[1]) ?? 0))
        }
        return names
    }

    /// The words nearest to one that is mistyped, those in most names first; at most five.
    private func nearest(
        to word: String, among names: [(word: [UInt8], things: Int)]
    ) -> [String] {
        var most = Spelling.mistakes(in: word)
        guard most > 0 else { return [] }
        let word = Array(word.utf8)
        var nearest: [(word: [UInt8], things: Int)] = []
        for name in names {
            guard let distance = Spelling.distance(word, name.word, most: most),
                Spelling.isNear(word, name.word, at: distance)
            else { continue }
            if distance < most { (most, nearest) = (distance, []) }
            nearest.append(name)
        }
        return nearest.sorted {
            ($1.things, String(decoding: $0.word, as: UTF8.self)) < (
                $0.things, String(decoding: $1.word, as: UTF8.self)
            )
        }.prefix(5).map { String(decoding: $0.word, as: UTF8.self) }
    }
}
