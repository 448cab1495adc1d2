import Foundation
import Testing

/// Python 3, for what another process or another program must do.
enum Python {
    /// Whether it is on the path. Where CI runs it must be, and then its absence fails the test.
    static let isHere = isInstalled || ProcessInfo.processInfo.environment["CI"] != nil

    private static let isInstalled =
        (try? start("print('here')", []).line()) == "here"

    /// A Python that was started, and what it says.
    struct Running {
        let process: Process
        let output: FileHandle

        /// All it says until it ends or the line does.
        func line() -> String {
            var bytes: [UInt8] = []
            while let byte = try? output.read(upToCount: 1)?.first, byte != 0x0A {
                bytes.append(byte)
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    static func start(_ code: String, _ arguments: [String]) throws -> Running {
        try run(["-c", code] + arguments)
    }

    /// What `verify_journal.py` says of a file, and its exit code.
    static func verify(_ path: String, expecting: String? = nil) throws -> (String, Int32) {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let verifier = tests.deletingLastPathComponent().appending(path: "verify_journal.py").path
        let running = try run(
            [verifier, path] + (expecting.map { ["--expect", $0] } ?? []))
        let line = running.line()
        running.process.waitUntilExit()
        return (line, running.process.terminationStatus)
    }

    private static func run(_ arguments: [String]) throws -> Running {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        return Running(process: process, output: pipe.fileHandleForReading)
    }
}
