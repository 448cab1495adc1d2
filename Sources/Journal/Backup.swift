import Foundation
import GRDB
import Governance

/// A file that is said to be a backup.
struct Backup {
    private let path: String
    private let connection: Connection
    /// Where the documents lie that belong to it.
    let documents: DocumentFolder

    /// Opens a file, and refuses one that no `backUp` made.
    ///
    /// - Parameter name: what it is called or will be; beside that lie its documents.
    init(
        _ path: String, as name: String? = nil, ending: @escaping DataDirectory.Ending
    ) throws(JournalFault) {
        self.path = path
        documents = Self.documents(of: name ?? path)
        guard Disk.exists(path) else { throw JournalFault(.missing, "There is no ‘\(path)’.") }
        guard Self.isWhole(path) else { throw Self.refusal(path) }
        do throws(JournalFault) {
            connection = try Connection(path, for: .backup, ending: ending)
            try Schema.mustBeKnown(connection)
        } catch {
            throw error.isDamage ? Self.refusal(path) : error
        }
    }

    /// The folder of documents that belongs to a file.
    static func documents(of path: String) -> DocumentFolder {
        DocumentFolder(path: path + ".documents")
    }

    /// Verifies all of it, documents included but for those that a list says were erased since.
    ///
    /// - Throws: `JournalFault` of kind `.notABackup` when it is of another place, `.damaged` when
    ///   it does not hold.
    func verified(
        as place: Word, without list: ErasureList
    ) throws(JournalFault) -> Verification {
        try mustBe(of: place)
        var verification = Verification(place: place, expecting: nil)
        verification.look(into: documents, without: list)
        let verdict = try connection.run { try verification.verdict(on: $0) }
        guard case .broken(let number, let because) = verdict else { return verification }
        let what = number > 0 ? "entry \(number) does not hold" : "it does not hold"
        throw JournalFault(
            .damaged(firstBad: number > 0 ? number : nil),
            "The backup ‘\(path)’ is damaged: \(what). \(because)")
    }

    /// Copies what stands into an empty journal, row by row, so that nothing else comes along.
    func copy(into journal: Connection, without list: ErasureList) throws(JournalFault) {
        var last = 0
        while let end = try copyEntries(after: last, into: journal) { last = end }
        let texts = try connection.run { try Table.laidTexts($0) }
        let records = try connection.run { try Table.onceRecords($0) }
        try journal.commit { db in
            for text in texts where !list.contains(text.digest) { try Table.insert(text, in: db) }
            for (key, record) in records { try Table.insert(record, under: key, in: db) }
        }
    }

    private func copyEntries(
        after number: Int, into journal: Connection
    ) throws(JournalFault) -> Int? {
        let entries = try connection.run { try Table.entries($0, after: number, atMost: 1_000) }
        try journal.commit { db in
            for entry in entries { try Table.insert(entry, in: db) }
        }
        return entries.last?.number.number
    }

    private func mustBe(of place: Word) throws(JournalFault) {
        let first = try connection.run { try Table.entries($0, after: 0, atMost: 1) }
        guard let entry = first.first, let stored = try? Entry.read(entry.bytes),
            stored.place != place
        else { return }
        throw JournalFault(
            .notABackup,
            "‘\(path)’ is a backup of the place ‘\(stored.place)’, not of ‘\(place)’.")
    }

    /// Whether it is a journal in one file: no log beside it, and none expected.
    private static func isWhole(_ path: String) -> Bool {
        guard let header = Header(path), header.isBackup, !header.hasLog else { return false }
        return Disk.size(path + "-wal") == 0 && !Disk.exists(path + "-journal")
    }

    /// Marks a fresh copy as one, before anybody sees it.
    static func mark(_ path: String, ending: @escaping DataDirectory.Ending) throws(JournalFault) {
        let connection = try Connection(path, for: .making, ending: ending)
        defer { connection.close() }
        try connection.execute("PRAGMA application_id = \(Schema.backup)")
    }

    private static func refusal(_ path: String) -> JournalFault {
        JournalFault(.notABackup, "‘\(path)’ is not a backup that Shiremoot made.")
    }
}
