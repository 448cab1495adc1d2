import Foundation
import GRDB

/// The disk answered a sync with an error: what it had confirmed before may be gone.
struct SyncFailure: Error {
    let path: String
}

extension JournalFault {
    /// What an error of SQLite, of the system or of ours says about a file.
    init(_ error: any Error, at path: String) {
        switch error {
        case let fault as JournalFault:
            self = fault
        case let failure as SyncFailure:
            self = .unsynced(failure.path)
        case let error as DatabaseError:
            let code = error.extendedResultCode.rawValue
            self.init(sqlite: code, error.message ?? "no reason given", path)
        default:
            self.init(.fault, "‘\(path)’: \(error)")
        }
    }

    /// What a result code of SQLite says about a file.
    init(sqlite number: Int32, _ message: String, _ path: String) {
        let code = ResultCode(rawValue: number)
        switch code {
        case .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC:
            self = .unsynced(path)
            return
        default: break
        }
        switch code.primaryResultCode {
        case .SQLITE_FULL:
            self = .full(path)
        case .SQLITE_READONLY:
            self = .readOnly(path)
        case .SQLITE_IOERR, .SQLITE_CANTOPEN:
            let isClosed = Disk.exists(path) && !Disk.isWritable(path)
            self = isClosed ? .readOnly(path) : Self(.fault, "‘\(path)’: \(message).")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(
                .busy, "Another program is reading or writing ‘\(path)’. Close it and try again.")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            self.init(.damaged(firstBad: nil), "‘\(path)’ is damaged: \(message).")
        default:
            self.init(.fault, "‘\(path)’: \(message).")
        }
    }

    /// What an error number of the system says about a file.
    init(system number: Int32, _ path: String) {
        switch number {
        case ENOSPC, EDQUOT, EFBIG: self = .full(path)
        case EROFS, EACCES, EPERM: self = .readOnly(path)
        case ENOENT, ENOTDIR: self.init(.missing, "There is no ‘\(path)’.")
        case ELOOP, ENAMETOOLONG, EISDIR, ENXIO:
            self.init(.unsuitable, "‘\(path)’: \(String(cString: strerror(number))).")
        case EEXIST: self.init(.exists, "There is a ‘\(path)’ already.")
        default: self.init(.fault, "‘\(path)’: \(String(cString: strerror(number))).")
        }
    }

    static func full(_ path: String) -> JournalFault {
        JournalFault(
            .full,
            "The disk of ‘\(path)’ is full. Nothing was written; everything can still be read.")
    }

    static func readOnly(_ path: String) -> JournalFault {
        JournalFault(
            .readOnly, "‘\(path)’ cannot be written. Nothing was changed there.")
    }

    static func unsynced(_ path: String) -> JournalFault {
        JournalFault(
            .unsynced,
            "The disk of ‘\(path)’ did not confirm what was written to it. The process ends, so"
                + " that the next one reads what is really there.")
    }

    /// What an error says about a file, after ending the process if the disk did not confirm.
    static func settled(
        _ error: any Error, at path: String, _ ending: DataDirectory.Ending
    ) -> JournalFault {
        let fault = JournalFault(error, at: path)
        if fault.isUnsynced { ending(fault.sentence) }
        return fault
    }

    var isUnsynced: Bool { kind == .unsynced }

    /// Whether it says that the file is not as it was written.
    var isDamage: Bool {
        if case .damaged = kind { return true }
        return false
    }
}
