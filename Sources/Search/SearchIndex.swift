import Almanac
public import Assurance
import GRDB
import Governance
public import Publication

/// Finds what is public in one place by its words.
///
/// It is held in memory, and holds what everyone may read today and nothing else: it is made from
/// a record that has forgotten the rest, so that there is nothing on any disk to erase and nothing
/// that outlives the process. It works on a thread of its own, one question at a time, and keeps
/// none of the threads that make pages.
public final class SearchIndex: Sendable {
    private let queue: DatabaseQueue

    /// Starts with nothing to be found.
    ///
    /// - Throws: whatever SQLite says when it cannot make the tables, such as a build without FTS5.
    public init() throws {
        var configuration = Configuration()
        configuration.label = "search"
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON")
        }
        queue = try DatabaseQueue(named: nil, configuration: configuration)
        try queue.write { try Shelves.fill($0) { _ in } }
    }

    /// Takes in what was entered since it was asked last, and answers.
    ///
    /// - Parameters:
    ///   - page: which page of the answer, from 1 on; the last, where there are not so many.
    ///   - assessor: whoever judges what may be seen, by a record of what is for everyone.
    public func answer(
        _ question: Question, page: Int, by assessor: Assessor
    ) async throws -> SearchAnswer {
        try await queue.write { db in
            try Follower(db, assessor).follow()
            return try Finder(db).answer(question, page: page)
        }
    }

    /// Takes in everything anew, and forgets what was there.
    public func makeAnew(by assessor: Assessor) async throws {
        try await queue.write { try Follower($0, assessor).makeAnew() }
    }

    /// Holds these things and no others, until it is made anew.
    public func hold(_ things: some Sequence<Searchable> & Sendable) async throws {
        try await queue.write { db in
            try Shelves.fill(db) { put in for thing in things { try put(thing) } }
        }
    }

    /// Everything it holds, in order.
    ///
    /// - Throws: also where the words by which things are found are not those that it holds.
    func held() async throws -> [Searchable] {
        try await queue.write { db in
            try db.execute(sql: "INSERT INTO found (found, rank) VALUES ('integrity-check', 1)")
            try db.execute(sql: "INSERT INTO names (names) VALUES ('integrity-check')")
            return try Shelves.all(in: db)
        }
    }

    /// Answers from what it holds.
    public func answer(_ question: Question, page: Int) async throws -> SearchAnswer {
        try await queue.write { try Finder($0).answer(question, page: page) }
    }
}
