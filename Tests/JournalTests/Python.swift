import Foundation
import Synchronization
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

    private static func run(_ arguments: [String], input: Pipe? = nil) throws -> Running {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        if let input { process.standardInput = input }
        try process.run()
        return Running(process: process, output: pipe.fileHandleForReading)
    }

    /// What `verify_journal.py` says of one file after another, its own `main` called for each in
    /// one process: to start a process for each takes longer than to verify.
    static func verifyNext(_ path: String, expecting: String?) throws -> (String, Int32) {
        let arguments = [path] + (expecting.map { ["--expect", $0] } ?? [])
        let asked = try JSONSerialization.data(withJSONObject: arguments)
        let answer = try clerk.withLock { clerk in
            let (running, input) = try clerk.get()
            try input.fileHandleForWriting.write(contentsOf: asked + [0x0A])
            return running.line()
        }
        let said = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [Any]
        let line = try #require(said?.first as? String)
        return (line, Int32(try #require(said?.last as? Int)))
    }

    private static let clerk = Mutex(
        Result<(Running, Pipe), any Error> {
            let input = Pipe()
            let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .deletingLastPathComponent().path
            return (try run(["-c", serving, tests], input: input), input)
        })

    private static let serving = """
        import contextlib, io, json, sys
        sys.dont_write_bytecode = True
        sys.path.insert(0, sys.argv[1])
        import verify_journal
        for line in sys.stdin:
            sys.argv = ["verify_journal.py"] + json.loads(line)
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                try:
                    code = verify_journal.main() or 0
                except SystemExit as left:
                    code = left.code if isinstance(left.code, int) else 1
                except Exception:
                    code = 1
            print(json.dumps([said.getvalue().split("\\n")[0], code]), flush=True)
        """
}
