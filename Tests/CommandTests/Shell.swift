import Foundation

/// Runs the command as a newcomer would, and keeps what it says.
struct Shell {
    let directory: String

    /// What became of a run.
    struct Outcome {
        let status: Int32
        let out: String
        let error: String
    }

    init() throws {
        directory = FileManager.default.temporaryDirectory.path + "/shiremoot-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true)
    }

    /// A newcomer who has made Hampshire.
    static func hampshire() throws -> Shell {
        let shell = try Shell()
        let data = URL(fileURLWithPath: shell.directory + "/data")
        let mode = [FileAttributeKey.posixPermissions: 0o700]
        try FileManager.default.createDirectory(
            at: data, withIntermediateDirectories: true, attributes: mode)
        for (name, bytes) in try made.get() {
            let file = data.appendingPathComponent(name)
            try bytes.write(to: file)
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o600], ofItemAtPath: file.path)
        }
        return shell
    }

    /// What the demonstration says, which takes its time: shown once for all.
    static let demo = Result<Outcome, any Error> {
        let shell = try Shell()
        defer { shell.end() }
        return try shell.run("demo", "--no-serve")
    }

    /// The files of a Hampshire that was made once for all.
    private static let made = Result<[(name: String, bytes: Data)], any Error> {
        let shell = try Shell()
        defer { shell.end() }
        let outcome = try shell.run("sample", "hampshire")
        guard outcome.status == 0 else { throw CocoaError(.fileNoSuchFile) }
        let data = shell.directory + "/data"
        return try FileManager.default.contentsOfDirectory(atPath: data).map {
            ($0, try Data(contentsOf: URL(fileURLWithPath: data + "/" + $0)))
        }
    }

    static var program: URL {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("shiremoot")
    }

    @discardableResult
    func run(_ arguments: String...) throws -> Outcome {
        try run(Self.program.path, arguments)
    }

    func run(_ program: String, _ arguments: [String]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: directory)
        var environment = ProcessInfo.processInfo.environment
        environment["SHIREMOOT_DATA"] = directory + "/data"
        process.environment = environment
        let out = try file("out")
        let error = try file("error")
        process.standardOutput = out.handle
        process.standardError = error.handle
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, out: try text(out.path), error: try text(error.path))
    }

    func write(_ bytes: [UInt8], to name: String) throws -> String {
        let path = directory + "/" + name
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// The sample and what `check` says of it in JSON.
    func rows(_ arguments: String...) throws -> [[String: Any]] {
        let check = ["check", "hampshire", "--format", "json"] + arguments
        let outcome = try run(Self.program.path, check)
        let rows = try JSONSerialization.jsonObject(with: Data(outcome.out.utf8))
        return rows as? [[String: Any]] ?? []
    }

    func end() {
        try? FileManager.default.removeItem(atPath: directory)
    }

    private func file(_ name: String) throws -> (path: String, handle: FileHandle) {
        let path = directory + "/.\(name)-\(UUID().uuidString)"
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        return (path, try FileHandle(forWritingTo: URL(fileURLWithPath: path)))
    }

    private func text(_ path: String) throws -> String {
        defer { try? FileManager.default.removeItem(atPath: path) }
        return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
}
