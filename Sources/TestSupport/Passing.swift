import Foundation
import Synchronization

/// Directories that are gone when the process is: whoever works in one has it until then.
public enum Passing {
    private static let paths = Mutex<[String]>([])

    /// A path at which nothing is yet, to be deleted with all that is there when the process ends.
    public static func directory() -> String {
        let path = FileManager.default.temporaryDirectory.path + "/shiremoot-\(UUID().uuidString)"
        let isFirst = paths.withLock { paths in
            paths.append(path)
            return paths.count == 1
        }
        if isFirst { atexit { Passing.clear() } }
        return path
    }

    private static func clear() {
        for path in paths.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: path) }
    }
}
