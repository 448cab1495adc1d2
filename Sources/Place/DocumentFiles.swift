import Governance
import Journal

/// Where a door finds the files that are handed in by their paths.
public struct DocumentFiles: Sendable {
    let path: @Sendable (String) throws(Problem) -> String

    /// At a door that has no files: it takes documents only as text.
    public static let none = DocumentFiles { (_) throws(Problem) in
        throw Problem(
            "",
            "Found a path, and no file can be handed in here. Expected an object with ‘name’ and"
                + " ‘text’, or ‘shiremoot do’, which takes the path of a file.")
    }

    /// Wherever a path leads, for somebody who types it.
    public static let typed = DocumentFiles { (path) throws(Problem) in path }

    /// In a folder, and nowhere above it: for paths that stand in a file.
    public static func beside(_ folder: String) -> DocumentFiles {
        DocumentFiles { (path) throws(Problem) in
            let steps = path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
            let isAbove = steps.contains { $0.elementsEqual("..".utf8) }
            let whole = folder + "/" + path
            guard !path.hasPrefix("/"), !isAbove, Keeper.stays(fileAt: whole, in: folder) else {
                throw Problem(
                    "",
                    "‘\(path)’ leads out of the folder of the file in which it stands. Expected a"
                        + " path within it, such as papers/agenda.pdf.")
            }
            return whole
        }
    }
}
