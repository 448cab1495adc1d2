import Foundation
import Governance
import Synchronization

extension JournalFile {
    /// Copies the journal into a new file while it stays open, and reads the copy back.
    ///
    /// The copy holds entries, texts with their salts, and keys; the documents lie in a folder of
    /// its name and `.documents`. Whoever has both can read everything that stood on that day. It
    /// gets its name only after all of it was verified.
    ///
    /// - Throws: `JournalFault` of kind `.exists` for a file that is there, `.unsuitable` for one
    ///   in the data directory or with the name of a journal in another, `.full`, `.readOnly`, or
    ///   `.damaged` when the copy does not hold.
    @discardableResult
    public func backUp(to path: String) throws(JournalFault) -> Head {
        let path = Disk.absolute(path)
        let folder = Backup.documents(of: path)
        try mustBeFree(path, folder)
        let file = path + DataDirectory.unfinished
        directory.begin(copying: place, to: path)
        defer { directory.finish(copying: place) }
        Disk.remove(file)
        try Disk.make(file)
        do {
            // A copy made by VACUUM has no pages that once held something else.
            try connection.execute("VACUUM INTO ?", [file])
            try Backup.mark(file, ending: directory.ending)
            try documents.copy(to: folder) { _ in true }
            let list = state.withLock { $0.list }
            let head = try Backup(file, as: path, ending: directory.ending)
                .verified(as: place, without: list).head
            guard head == self.head else {
                throw JournalFault(.fault, "The copy ends at \(head), the journal at \(self.head).")
            }
            try Disk.name(file, path)
            return head
        } catch {
            Disk.remove(file)
            if !Disk.exists(path) { folder.remove() }
            throw Self.noBackup(error, path)
        }
    }

    /// Refuses to write over anything, and to put a backup among journals at work.
    private func mustBeFree(
        _ path: String, _ folder: DocumentFolder
    ) throws(JournalFault) {
        guard !Disk.exists(path) else {
            throw JournalFault(
                .exists, "There is a ‘\(path)’ already, and a backup never writes over a file.")
        }
        guard !directory.wouldTake(path) else {
            throw JournalFault(
                .unsuitable,
                "‘\(path)’ lies in a data directory, among the journals at work. Keep backups in"
                    + " another, best on another disk.")
        }
        guard !folder.isThere else {
            throw JournalFault(
                .exists,
                "There is a ‘\(folder.path)’ already, and a backup never writes over a folder.")
        }
    }

    /// Why there is no backup. A disk that does not confirm it is no reason to end: the journal
    /// is on another file, and nobody was told that there is a copy.
    private static func noBackup(_ error: any Error, _ path: String) -> JournalFault {
        let fault = JournalFault(error, at: path)
        return switch fault.kind {
        case .full: .full(path)
        case .unsynced:
            JournalFault(.fault, "The disk of ‘\(path)’ did not confirm the backup.")
        default:
            JournalFault(fault.kind, "No backup was made. \(fault.sentence)")
        }
    }
}
