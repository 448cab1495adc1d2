import Foundation

/// The first hundred bytes of an SQLite file, read before SQLite is let near it.
///
/// Their meaning is laid down in "Database File Format", section 1.3, on sqlite.org.
struct Header {
    private let bytes: [UInt8]

    /// Reads them; `nil` for a file that is not SQLite's.
    init?(_ path: String) {
        // Whoever opens a pipe waits for its other end, which may never come.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var found = [UInt8](repeating: 0, count: 100)
        guard Disk.isRegular(file), pread(file, &found, 100, 0) == 100,
            found.starts(with: Array("SQLite format 3\0".utf8))
        else { return nil }
        bytes = found
    }

    /// Whether the file says of itself that it is a journal of Shiremoot at work.
    var isJournal: Bool { application == Schema.application }

    /// Whether it says that it is a backup.
    var isBackup: Bool { application == Schema.backup }

    private var application: Int { bytes[68..<72].reduce(0) { $0 << 8 | Int($1) } }

    /// Whether it is written through a log beside it, as a journal at work is and a backup is not.
    var hasLog: Bool { bytes[18] != 1 || bytes[19] != 1 }
}
