import Foundation

/// The repository as it lies on disk, read once.
enum Tree {
    /// The folder of `Package.swift`.
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// The path of every file from the root; what is built, stored or fetched is left out.
    static let paths: [String] = {
        let strangers: Set = [".git", ".build", ".swiftpm", "demo-data", "__pycache__"]
        guard let walk = FileManager.default.enumerator(atPath: root) else { return [] }
        var paths: [String] = []
        while let path = walk.nextObject() as? String {
            if strangers.contains((path as NSString).lastPathComponent) {
                walk.skipDescendants()
            } else if walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
                paths.append(path)
            }
        }
        return paths.sorted()
    }()

    /// Every Swift file we write: `Sources`, `Tests`, `Plugins` and `Package.swift`.
    static let swift: [SwiftFile] = paths.compactMap { path in
        guard path.hasSuffix(".swift"), let source = text(at: path) else { return nil }
        return SwiftFile(path: path, source: source)
    }

    /// The Swift files that go into what people run.
    static let sources: [SwiftFile] = swift.filter { $0.path.hasPrefix("Sources/") }

    /// The text of a file; nil when it is not UTF-8.
    static func text(at path: String) -> String? {
        FileManager.default.contents(atPath: "\(root)/\(path)")
            .flatMap { String(validating: $0, as: UTF8.self) }
    }
}
