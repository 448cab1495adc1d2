import Almanac
import Assurance
import GRDB
import Governance
import Publication

/// Keeps an index in step with the journal.
struct Follower {
    private let db: Database
    private let assessor: Assessor

    /// After more entries than this it is quicker to begin anew.
    private static let most = 2_000

    init(_ db: Database, _ assessor: Assessor) {
        self.db = db
        self.assessor = assessor
    }

    /// Takes in what was entered since. On a new day everything is made anew, because what may be
    /// seen depends on the day.
    func follow() throws {
        let row = try GRDB.Row.fetchOne(db, sql: "SELECT entry, day FROM taken")
        guard let row, let entry = Int.fromDatabaseValue(row[0]),
            let day = Int.fromDatabaseValue(row[1])
        else { return try makeAnew() }
        // Somebody may still look at what was so before; what is so now is for them too.
        guard (assessor.dayAsked.number, assessor.record.last.number) > (day, entry) else { return }
        let new = entry + 1...max(entry + 1, assessor.record.last.number)
        guard assessor.dayAsked.number == day, new.count <= Self.most,
            let mentioned = mentioned(in: new), try takeIn(mentioned)
        else { return try makeAnew() }
        try note()
    }

    func makeAnew() throws {
        try Shelves.fill(db) { try assessor.eachSearchable($0) }
        try note()
    }

    private func note() throws {
        try db.execute(
            sql: "DELETE FROM taken; INSERT INTO taken (entry, day) VALUES (?, ?)",
            arguments: [assessor.record.last.number, assessor.dayAsked.number])
    }

    /// Everything that new entries name, and those that they corrected or withdrew; `nil` where
    /// one of them did more, such as erasing a text.
    private func mentioned(in new: ClosedRange<Int>) -> Set<SubjectRef>? {
        let record = assessor.record
        var mentioned: Set<SubjectRef> = []
        for entry in new.map({ EntryNumber($0) }) {
            mentioned.formUnion(record.mentions(in: entry))
            guard let struck = record.struck(by: entry) else { return nil }
            for other in struck { mentioned.formUnion(record.mentions(in: other)) }
        }
        return mentioned
    }

    /// Takes in subjects, and whatever hangs on those that are called otherwise now.
    ///
    /// - Returns: whether that was all there was to do: the name of a partnership or a body is in
    ///   titles everywhere.
    private func takeIn(_ mentioned: Set<SubjectRef>) throws -> Bool {
        let callings = try Callings(db)
        var done: Set<SubjectRef> = []
        var waiting = Array(mentioned)
        while let subject = waiting.popLast() {
            guard done.insert(subject).inserted else { continue }
            let thing = Findable.subject(subject)
            let before = try Shelves.calling(of: thing, in: db)
            try Shelves.takeOut(thing, of: db)
            if let one = assessor.searchable(subject) { try Shelves.put(one, in: db, callings) }
            let after = try Shelves.calling(of: thing, in: db)
            guard before != after else { continue }
            if before != nil, [.partnership, .body].contains(subject.kind) { return false }
            waiting += assessor.record.subjects(under: subject)
        }
        return true
    }
}
