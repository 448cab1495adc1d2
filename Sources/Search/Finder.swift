import GRDB
import Governance
import Publication

/// Answers questions from the tables of an index.
///
/// Of few things found all are ranked. Of many, the newest of those found by their name and the
/// newest of all are; the rest follow, the newest first, so that every one can be reached.
struct Finder {
    private let db: Database

    /// So many are ranked as a whole.
    private static let few = 10_000
    /// Of more, so many are ranked: those found by name, and as many again.
    private static let best = 2_000
    /// A word that is in more than this says too little for ranking to be worth its time.
    private static let common = 100_000
    /// A whole word that is in more things than stand on a page is not taken for a beginning too.
    private static let enough = SearchAnswer.length

    init(_ db: Database) { self.db = db }

    func answer(_ question: Question, page: Int) throws -> SearchAnswer {
        let plain = try count(question.match(isBeginning: false))
        let isBeginning = question.canBeBeginning && plain <= Self.enough
        let total = isBeginning ? try count(question.match(isBeginning: true)) : plain
        if total == 0, let other = try meant(by: question) {
            let total = try count(other.match(isBeginning: false))
            guard total > 0 else { return SearchAnswer(total: 0, page: 1, hits: []) }
            let near = other.parts.filter { !$0.meant.isEmpty }
                .map { SearchAnswer.Near($0.text, meant: $0.meant) }
            return try answer(other, isBeginning: false, total: total, page: page, near)
        }
        return try answer(question, isBeginning: isBeginning, total: total, page: page, [])
    }

    private func answer(
        _ question: Question, isBeginning: Bool, total: Int, page: Int, _ near: [SearchAnswer.Near]
    ) throws -> SearchAnswer {
        let pages = max(1, (total + SearchAnswer.length - 1) / SearchAnswer.length)
        let page = min(max(1, page), pages)
        let first = (page - 1) * SearchAnswer.length
        let ranked = try ranked(question, isBeginning: isBeginning, of: total)
        let match = question.match(isBeginning: isBeginning)
        var places = Array(ranked.dropFirst(first).prefix(SearchAnswer.length))
        if places.count < SearchAnswer.length, total > ranked.count {
            places += try rest(
                match, without: ranked, from: max(0, first - ranked.count),
                atMost: SearchAnswer.length - places.count, of: total - ranked.count)
        }
        return SearchAnswer(
            total: total, page: page, hits: try hits(at: places, match), near: near)
    }

    private func count(_ match: String) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT count(*) FROM found WHERE found MATCH ?"),
            arguments: [match]) ?? 0
    }

    /// Those that are ranked, the best first.
    private func ranked(_ question: Question, isBeginning: Bool, of total: Int) throws -> [Int] {
        let match = question.match(isBeginning: isBeginning)
        if total <= Self.few { return try best(match, from: nil) }
        let isWeighed = total <= Self.common
        let byName = try newest(
            question.match(isBeginning: isBeginning, in: "name"), isWeighed: isWeighed)
        let known = Set(byName)
        return byName + (try newest(match, isWeighed: isWeighed).filter { !known.contains($0) })
    }

    private func newest(_ match: String, isWeighed: Bool) throws -> [Int] {
        let sql = "SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid DESC LIMIT ?"
        let places = try Int.fetchAll(
            db.cachedStatement(sql: sql), arguments: [match, Self.best])
        guard isWeighed, let oldest = places.last else { return places }
        return try best(match, from: oldest)
    }

    private func best(_ match: String, from oldest: Int?) throws -> [Int] {
        let sql = """
            SELECT rowid FROM found WHERE found MATCH ? AND rowid >= ?
            ORDER BY bm25(found, 16.0, 3.0, 1.0), rowid DESC
            """
        return try Int.fetchAll(db.cachedStatement(sql: sql), arguments: [match, oldest ?? 0])
    }

    /// A stretch of those that are not ranked, the newest first, reached from the nearer end.
    private func rest(
        _ match: String, without ranked: [Int], from first: Int, atMost count: Int, of all: Int
    ) throws -> [Int] {
        let count = min(count, all - first)
        guard count > 0 else { return [] }
        let isNearEnd = first > all / 2
        let sql = """
            SELECT rowid FROM found WHERE found MATCH ?
            AND rowid NOT IN (\(ranked.map { String($0) }.joined(separator: ",")))
            ORDER BY rowid \(isNearEnd ? "ASC" : "DESC") LIMIT ? OFFSET ?
            """
        let places = try Int.fetchAll(
            db, sql: sql, arguments: [match, count, isNearEnd ? all - first - count : first])
        return isNearEnd ? places.reversed() : places
    }

    /// What stands at places, with what was asked for marked.
    ///
    /// The few that are shown are laid out by themselves and searched again: to mark them among
    /// all would be to go through all.
    private func hits(at places: [Int], _ match: String) throws -> [Hit] {
        try db.execute(sql: "DELETE FROM shown")
        for place in places {
            let sql = """
                INSERT INTO shown (rowid, name, title, words)
                SELECT id, name, title, words FROM documents WHERE id = ?
                """
            try db.cachedStatement(sql: sql).execute(arguments: [place])
        }
        let sql = """
            SELECT thing, id, highlight(shown, 0, char(1), char(2)),
                highlight(shown, 1, char(1), char(2)),
                snippet(shown, 2, char(1), char(2), '…', 32)
            FROM shown JOIN documents ON documents.id = shown.rowid WHERE shown MATCH ?
            """
        var hits: [Int: Hit] = [:]
        let rows = try GRDB.Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [match])
        while let row = try rows.next() {
            if let (place, hit) = hit(in: row) { hits[place] = hit }
        }
        return places.compactMap { hits[$0] }
    }

    private func hit(in row: GRDB.Row) -> (Int, Hit)? {
        guard let thing = String.fromDatabaseValue(row[0]).flatMap({ Findable($0) }),
            let place = Int.fromDatabaseValue(row[1])
        else { return nil }
        let texts = (2...4).map { String.fromDatabaseValue(row[$0]) ?? "" }
        let hit = Hit(
            thing, title: MarkedText(marked: texts[0].isEmpty ? texts[1] : texts[0]),
            says: texts[2].isEmpty ? nil : MarkedText(marked: texts[2]),
            entry: Searchable.entry(at: place))
        return (place, hit)
    }
}

extension Finder {
    /// The same question with every word that nothing has taken for the names nearest to it; `nil`
    /// where there is none to take.
    private func meant(by question: Question) throws -> Question? {
        var spelt: [(word: [UInt8], things: Int)]?
        var parts = question.parts
        var isOther = false
        for (number, part) in parts.enumerated() {
            guard !part.isPhrase, try isNowhere(part) else { continue }
            let all = try spelt ?? names()
            spelt = all
            let near = Spelling.words(of: part.text).map { nearest(to: $0, among: all) }
            guard near.count == 1, let meant = near.first, !meant.isEmpty else { continue }
            parts[number].meant = meant
            isOther = true
        }
        return isOther ? question.taking(parts) : nil
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
            guard let distance = Spelling.distance(word, name.word, most: most) else { continue }
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
