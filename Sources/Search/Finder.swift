import GRDB
import Governance
import Publication

/// Answers questions from the tables of an index.
///
/// First comes what is called exactly so, then what was, then the names that begin so, the names
/// and the titles that have all the words, and what has them anywhere; among alike by what it is
/// (`standing`), by `bm25`, and by its row, which nothing else has. Of few things found all are
/// ranked. Of many, the first rows of each sort are; the rest follow by their rows, so that every
/// one can be reached.
struct Finder {
    let db: Database

    /// So many are ranked as a whole.
    private static let few = 10_000
    /// Of more, so many of each sort are ranked.
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
                match, without: Set(ranked), from: max(0, first - ranked.count),
                atMost: SearchAnswer.length - places.count, of: total - ranked.count)
        }
        return SearchAnswer(
            total: total, page: page, hits: try hits(at: places, match), near: near)
    }

    func count(_ match: String) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT count(*) FROM found WHERE found MATCH ?"),
            arguments: [match]) ?? 0
    }

    /// Those that are ranked, the best first.
    private func ranked(_ question: Question, isBeginning: Bool, of total: Int) throws -> [Int] {
        guard total > 0 else { return [] }
        let isWeighed = total <= Self.common
        let most = total <= Self.few ? Self.few : Self.best
        var ranked = try byName(question, isBeginning: isBeginning, atMost: most)
        // To look only into the titles of what is common takes as long as to look everywhere.
        if isWeighed {
            let match = question.match(isBeginning: isBeginning, in: "title")
            ranked += try first(match, in: .all, atMost: most, isWeighed: isWeighed)
        }
        let match = question.match(isBeginning: isBeginning)
        ranked += try first(match, in: .all, atMost: most, isWeighed: isWeighed)
        var known: Set<Int> = []
        return ranked.filter { known.insert($0).inserted }
    }

    /// What is called exactly so, then what was called so, then the names that begin so or did,
    /// then those with all the words.
    private func byName(
        _ question: Question, isBeginning: Bool, atMost most: Int
    ) throws -> [Int] {
        let words = try Callings(db).words(of: question.text)
        guard !words.isEmpty else { return [] }
        let exactly = try Int.fetchAll(
            db.cachedStatement(
                sql: "SELECT id FROM documents WHERE called IN (?, ?) ORDER BY id DESC LIMIT ?"),
            arguments: [words, Callings.title(words), most])
        let formerly = try Int.fetchAll(
            db.cachedStatement(
                sql: "SELECT id FROM formers WHERE called = ? ORDER BY id DESC LIMIT ?"),
            arguments: [words, most])
        let beginning = words + (isBeginning ? "" : " ")
        let begun = Set(
            try Int.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT id FROM documents WHERE called > ?1 AND called < ?2
                        UNION SELECT id FROM formers WHERE called > ?1 AND called < ?2
                        """),
                arguments: [beginning, beginning + "\u{10FFFF}"]))
        let match = question.match(isBeginning: isBeginning)
        var names = try first(match, in: .names, atMost: .max, isWeighed: false)
        if names.count <= Self.best {
            names = try first(match, in: .names, atMost: .max, isWeighed: true)
        }
        let some = names.filter(begun.contains) + names.filter { !begun.contains($0) }
        return exactly + formerly + some.prefix(most)
    }

    /// Where is looked.
    private enum Shelf: String {
        case all = "found"
        case names
    }

    /// The first rows in which something is found; weighed among themselves, if asked.
    private func first(
        _ match: String, in shelf: Shelf, atMost most: Int, isWeighed: Bool
    ) throws -> [Int] {
        let table = shelf.rawValue
        var last = 0
        if !isWeighed || most < Self.few {
            let sql = """
                SELECT rowid FROM \(table) WHERE \(table) MATCH ? ORDER BY rowid DESC LIMIT ?
                """
            let rows = try Int.fetchAll(db.cachedStatement(sql: sql), arguments: [match, most])
            guard isWeighed, let oldest = rows.last else { return rows }
            last = oldest
        }
        let sql = """
            SELECT rowid FROM \(table) WHERE \(table) MATCH ? AND rowid >= ?
            ORDER BY rowid >> \(Shelves.bitsOfPlace) DESC,
            bm25(\(table), 16.0, 8.0, 3.0, 1.0), rowid DESC
            """
        return try Int.fetchAll(db.cachedStatement(sql: sql), arguments: [match, last])
    }

    /// A stretch of those that are not ranked, by their rows, reached from the nearer end.
    ///
    /// Ranked or not, as many rows are passed as are to be left out; then the ranked among them
    /// are made up for. To ask of each row whether it is ranked would take twice the time.
    private func rest(
        _ match: String, without ranked: Set<Int>, from first: Int, atMost count: Int,
        of all: Int
    ) throws -> [Int] {
        let count = min(count, all - first)
        guard count > 0 else { return [] }
        let isNearEnd = first > all / 2
        let passed = isNearEnd ? all - first - count : first
        let order = isNearEnd ? "ASC" : "DESC"
        let jump = """
            SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid \(order) LIMIT 1 OFFSET ?
            """
        guard
            let start = try Int.fetchOne(
                db.cachedStatement(sql: jump), arguments: [match, passed])
        else { return [] }
        var missing = ranked.count { isNearEnd ? $0 < start : $0 > start }
        let sql = """
            SELECT rowid FROM found WHERE found MATCH ? AND rowid \(isNearEnd ? ">=" : "<=") ?
            ORDER BY rowid \(order)
            """
        var places: [Int] = []
        let rows = try Int.fetchCursor(db.cachedStatement(sql: sql), arguments: [match, start])
        while places.count < count, let row = try rows.next() {
            if ranked.contains(row) { continue }
            if missing > 0 { missing -= 1 } else { places.append(row) }
        }
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
                INSERT INTO shown (rowid, name, formerly, title, words)
                SELECT id, name, formerly, title, words FROM documents WHERE id = ?
                """
            try db.cachedStatement(sql: sql).execute(arguments: [place])
        }
        let sql = """
            SELECT thing, id, highlight(shown, 0, char(1), char(2)),
                highlight(shown, 1, char(1), char(2)), highlight(shown, 2, char(1), char(2)),
                snippet(shown, 3, char(1), char(2), '…', 32)
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
        let texts = (2...5).map { String.fromDatabaseValue(row[$0]) ?? "" }
        // Of names that it had before, those are told in which something was found.
        let formerly = Shelves.names(in: texts[1]).filter { $0.contains(MarkedText.marks.before) }
        let hit = Hit(
            thing, title: MarkedText(marked: texts[0].isEmpty ? texts[2] : texts[0]),
            formerly: formerly.map { MarkedText(marked: $0) },
            says: texts[3].isEmpty ? nil : MarkedText(marked: texts[3]),
            entry: Searchable.entry(at: Shelves.place(inRow: place)))
        return (place, hit)
    }
}
