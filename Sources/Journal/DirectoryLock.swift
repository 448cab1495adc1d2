import Foundation

/// The lock by which one process owns a data directory: an exclusive `flock` on its file `lock`.
///
/// The system gives it up when the process ends, however it ends. The file stays: a lock on a
/// file that is deleted and made again would be two locks.
struct DirectoryLock {
    private let file: Int32
    /// Whether the directory can be read but not written.
    let isReadOnly: Bool

    /// Takes the lock, or refuses after some patience, naming the process that has it.
    static func take(
        in directory: String, patience: Duration
    ) throws(JournalFault) -> DirectoryLock {
        let path = directory + "/lock"
        let (file, isReadOnly) = try opened(path)
        let end = ContinuousClock.now + patience
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            let number = errno
            let mayWait = number == EWOULDBLOCK || number == EINTR
            guard mayWait, ContinuousClock.now < end else {
                defer { close(file) }
                throw mayWait
                    ? refusal(directory, holder(of: file)) : JournalFault(system: number, path)
            }
            usleep(10_000)
        }
        if !isReadOnly { sign(file) }
        return DirectoryLock(file: file, isReadOnly: isReadOnly)
    }

    /// Gives the lock up.
    func release() { close(file) }

    private static func opened(_ path: String) throws(JournalFault) -> (Int32, Bool) {
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        if file >= 0 { return (file, false) }
        let fault = JournalFault(system: errno, path)
        guard fault.kind == .readOnly else { throw fault }
        let readable = open(path, O_RDONLY | O_CLOEXEC)
        guard readable >= 0 else {
            throw JournalFault(.unsuitable, "‘\(path)’ can neither be read nor made.")
        }
        return (readable, true)
    }

    /// Writes down who has it. A help for whoever is refused, and nothing more.
    private static func sign(_ file: Int32) {
        let line = Array("\(getpid())\n".utf8)
        guard ftruncate(file, 0) == 0 else { return }
        _ = pwrite(file, line, line.count, 0)
    }

    private static func holder(of file: Int32) -> Int? {
        var line = [UInt8](repeating: 0, count: 20)
        let count = pread(file, &line, line.count, 0)
        let digits = line.prefix(max(0, count)).prefix { (0x30...0x39).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    private static func refusal(_ directory: String, _ holder: Int?) -> JournalFault {
        let who = holder.map { "process \($0)" } ?? "another process"
        return JournalFault(
            .busy,
            "The data directory ‘\(directory)’ is in use by \(who). One process at a time may"
                + " own it: end that one, or let it do the work.")
    }
}
