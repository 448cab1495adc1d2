import Foundation
import Governance

/// What a killed process left half made is cleared away by the next that opens the directory.
extension DataDirectory {
    /// Notes as what a backup of a place is about to be made, until it is made or given up: should
    /// this process be killed, the next one clears away what lies there half made.
    ///
    /// Where it cannot be noted, on a full disk or a read-only one, the backup is made all the
    /// same: it is needed more than ever.
    func begin(copying place: Word, to path: String) {
        guard !isReadOnly else { return }
        let note = note(of: place)
        guard
            FileManager.default.createFile(
                atPath: note, contents: Data(path.utf8), attributes: [.posixPermissions: 0o600])
        else { return }
        try? Disk.sync(note)
        try? Disk.sync(self.path)
    }

    /// Takes the note away again.
    func finish(copying place: Word) { unlink(note(of: place)) }

    /// Clears away what backups and restorings left half made.
    func sweep() {
        guard !isReadOnly, let names = try? names() else { return }
        for name in names where name.hasSuffix(Self.copying) { clear(noted: "\(path)/\(name)") }
        for name in names where name.hasSuffix(Self.unfinished) {
            clearRestored(of: String(name.dropLast(Self.unfinished.count)))
        }
        for name in names {
            let isLeft =
                name.hasSuffix(Self.unfinished) || name.hasSuffix("\(Self.unfinished)-journal")
            if isLeft { Disk.remove("\(path)/\(name)") }
            if name.hasSuffix(".documents\(Self.unfinished)") {
                DocumentFolder(path: "\(path)/\(name)").remove()
            }
        }
    }

    /// Clears away a backup that was not finished. Neither the file nor the folder was there when
    /// it was noted, and the file gets its name last.
    private func clear(noted note: String) {
        guard let data = FileManager.default.contents(atPath: note),
            let path = String(data: data, encoding: .utf8), path.hasPrefix("/")
        else { return Disk.remove(note) }
        // Perhaps its disk is not there just now: the note stays.
        guard Disk.exists(Disk.directory(of: path)) else { return }
        let folder = Backup.documents(of: path)
        DocumentFolder(path: folder.path + Self.unfinished).remove()
        if !Disk.exists(path) { folder.remove() }
        Disk.remove(path + Self.unfinished)
        Disk.remove(note)
    }

    /// Clears away the documents of a journal that was being restored and got no name. There were
    /// none when its making began, and it gets its name after them.
    private func clearRestored(of name: String) {
        guard let place = Word(name) else { return }
        let journal = journal(of: place)
        guard !["", "-wal", "-shm", "-journal"].contains(where: { Disk.exists(journal + $0) })
        else { return }
        DocumentFolder(path: documents(of: place)).remove()
    }

    private static let copying = ".copying"

    private func note(of place: Word) -> String { "\(path)/\(place)\(Self.copying)" }
}
