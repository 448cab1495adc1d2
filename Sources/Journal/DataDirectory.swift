import Foundation
public import Governance
import Synchronization

/// The directory that one process owns: a journal for each place, and the lock.
///
/// SQLite is safe here because nobody else opens the files. Whoever has this value has the lock,
/// until `release` or the end of the process.
public final class DataDirectory: Sendable {
    /// Where it is, from the root.
    public let path: String
    /// Whether it can be read but not written; then every `append` is refused.
    public let isReadOnly: Bool

    let ending: Ending
    private let lock: Mutex<DirectoryLock?>

    /// What is done when the disk did not confirm what was written to it.
    ///
    /// After a failed sync the system may have dropped what it could not write, and a second sync
    /// would say that all is well. So the process must end, and the next one reads what is there.
    public typealias Ending = @Sendable (_ sentence: String) -> Void

    /// Writes the sentence where faults go and ends the process with code 70.
    public static let exit: Ending = { sentence in
        FileHandle.standardError.write(Data((sentence + "\n").utf8))
        Foundation.exit(70)
    }

    private init(path: String, lock: DirectoryLock, ending: @escaping Ending) {
        self.path = path
        self.ending = ending
        isReadOnly = lock.isReadOnly
        self.lock = Mutex(lock)
    }

    deinit { release() }

    /// Takes a directory for this process alone.
    ///
    /// - Parameters:
    ///   - creating: makes the directory, mode 0700, if it is not there.
    ///   - patience: how long to wait for a process that has it and may be about to end.
    ///   - ending: what to do when the disk fails to confirm; only a test has another idea.
    /// - Throws: `JournalFault` of kind `.busy` naming the process that has it, `.missing`, or
    ///   `.unsuitable` for what is no directory or may not be entered.
    public static func open(
        _ path: String, creating: Bool, patience: Duration = .milliseconds(300),
        ending: @escaping Ending = DataDirectory.exit
    ) throws(JournalFault) -> DataDirectory {
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw JournalFault(.missing, "Nothing given, expected the path of a directory.")
        }
        let full = Disk.absolute(path)
        let lock: DirectoryLock
        do throws(JournalFault) {
            if creating { try Disk.makeDirectory(full) }
            try Disk.mustBeDirectory(full, typed: path)
            lock = try DirectoryLock.take(in: full, patience: patience)
        } catch {
            throw error.kind == .readOnly || error.kind == .fault
                ? JournalFault(.unsuitable, error.sentence) : error
        }
        let directory = DataDirectory(path: full, lock: lock, ending: ending)
        directory.sweep()
        return directory
    }

    /// The places that have a journal here, in order.
    public func places() throws(JournalFault) -> [Word] {
        try names().compactMap { name in
            name.hasSuffix(Self.suffix) ? Word(String(name.dropLast(Self.suffix.count))) : nil
        }.sorted()
    }

    /// Whether a place has a journal here.
    public func has(_ place: Word) -> Bool { Disk.exists(journal(of: place)) }

    /// Gives the lock up. Journals that are still open must be closed before.
    public func release() {
        lock.withLock { lock in
            lock?.release()
            lock = nil
        }
    }

    static let suffix = ".journal"
    static let unfinished = ".making"

    func journal(of place: Word) -> String { "\(path)/\(place)\(Self.suffix)" }

    func documents(of place: Word) -> String { "\(path)/\(place).documents" }

    func erasures(of place: Word) -> String { "\(path)/\(place).erased" }

    /// Where a journal is put together before it gets its name.
    func workbench(of place: Word) -> String { "\(path)/\(place)\(Self.unfinished)" }

    /// Whether a file under a path would stand among journals: in this directory, or under the
    /// name of a journal in another data directory.
    func wouldTake(_ file: String) -> Bool {
        let above = Disk.directory(of: file)
        if Disk.isSame(above, path) { return true }
        return file.hasSuffix(Self.suffix) && Disk.exists(above + "/lock")
    }

    func mustBeHeld() throws(JournalFault) {
        guard lock.withLock({ $0 != nil }) else {
            throw JournalFault(.fault, "The data directory ‘\(path)’ was released.")
        }
    }

    func names() throws(JournalFault) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw JournalFault(.fault, "The directory ‘\(path)’ cannot be read: \(error)")
        }
    }
}
