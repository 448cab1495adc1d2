import Foundation

/// The few questions and requests that SQLite does not put to the disk for us.
enum Disk {
    /// Whether anything stands under a path, be it a link that leads nowhere.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// The size of a file in bytes; zero when there is none.
    static func size(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Whether this process may write a file or into a directory.
    static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

    /// A path from the root, which SQLite cannot take for anything but a path.
    static func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }

    /// Whether a path stays within a folder when every link on the way is followed; one that leads
    /// nowhere leads nowhere else.
    static func stays(_ path: String, in folder: String) -> Bool {
        guard let end = resolved(path), let home = resolved(folder) else { return true }
        return end.hasPrefix(home == "/" ? home : home + "/")
    }

    private static func resolved(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    /// The directory a path lies in.
    static func directory(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Makes a directory that only its owner may enter, and those above it.
    static func makeDirectory(_ path: String) throws(JournalFault) {
        if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
        let above = directory(of: path)
        guard errno == ENOENT, above != path else { throw JournalFault(system: errno, path) }
        try makeDirectory(above)
        guard mkdir(path, 0o700) == 0 else { throw JournalFault(system: errno, path) }
    }

    /// Refuses what is no directory, following links.
    static func mustBeDirectory(_ path: String, typed: String) throws(JournalFault) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard errno == ENOENT || errno == ENOTDIR else {
                throw JournalFault(system: errno, typed)
            }
            let isLink = exists(path)
            throw JournalFault(
                .missing,
                isLink
                    ? "‘\(typed)’ is a link that leads nowhere."
                    : "There is no directory ‘\(typed)’.")
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw JournalFault(
                .unsuitable, "‘\(typed)’ is a file, where a directory was expected.")
        }
    }

    /// Whether an open file is one, and no directory, pipe or device.
    static func isRegular(_ file: Int32) -> Bool {
        var status = stat()
        return fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Whether two paths lead to the same file or directory.
    static func isSame(_ one: String, _ other: String) -> Bool {
        var (left, right) = (stat(), stat())
        return stat(one, &left) == 0 && stat(other, &right) == 0 && left.st_ino == right.st_ino
            && left.st_dev == right.st_dev
    }

    /// Makes an empty file that only its owner may read and write.
    static func make(_ path: String) throws(JournalFault) {
        let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw JournalFault(system: errno, path) }
        close(file)
    }

    /// Deletes a file that was not finished, if there is one, and what SQLite left beside it.
    static func remove(_ path: String) {
        unlink(path)
        unlink(path + "-journal")
    }

    /// Waits until a file or a directory is on the disk.
    ///
    /// - Throws: `SyncFailure` when the disk says no: whoever asked must not go on as if it held.
    static func sync(_ path: String) throws {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw JournalFault(system: errno, path) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw SyncFailure(path: path) }
    }

    /// Gives a finished file its name, so that after a power cut it is there whole or not at all.
    static func name(_ file: String, _ path: String) throws {
        try sync(file)
        guard rename(file, path) == 0 else { throw JournalFault(system: errno, path) }
        try sync(directory(of: path))
    }
}
