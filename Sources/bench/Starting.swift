import Foundation

/// Runs `check` on Hampshire as a process of its own, from its start to its last line.
struct Starting {
    let path: String

    func run() throws {
        let program = Self.program
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            Report.say("       check on Hampshire: not measured, there is no \(program.path)")
            return
        }
        _ = try launch(program, ["sample", "hampshire", "--data", path])
        let arguments = [
            "check", "hampshire", "--on", "2013-10-28", "--yardsticks", "--data", path,
        ]
        var taken: [Double] = []
        for _ in 0..<15 { taken.append(try launch(program, arguments) * 1_000) }
        let median = percentile(0.5, of: taken)
        Report.figure(
            "check on Hampshire, start to last line", String(format: "%.0f ms", median),
            asked: "150 ms", met: median <= 150)
    }

    /// Serves Hampshire as a process of its own, from its start to its first page.
    func serve() throws {
        let program = Self.program
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            Report.say("       start to first page: not measured, there is no \(program.path)")
            return
        }
        _ = try launch(program, ["sample", "hampshire", "--data", path])
        var taken: [Double] = []
        for _ in 0..<15 { taken.append(try firstPage(program) * 1_000) }
        let median = percentile(0.5, of: taken)
        Report.figure(
            "serve Hampshire, start to first page", String(format: "%.0f ms", median),
            asked: "150 ms", met: median <= 150)
    }

    private func firstPage(_ program: URL) throws -> Double {
        let process = Process()
        process.executableURL = program
        process.arguments = ["serve", "--data", path, "--port", "0"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        let start = ContinuousClock.now
        try process.run()
        defer {
            process.interrupt()
            process.waitUntilExit()
        }
        var said = ""
        while true {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { throw CancellationError() }
            said += String(decoding: more, as: UTF8.self)
            guard let found = said.firstMatch(of: /Serving on http:\/\/127\.0\.0\.1:(\d+)/),
                let port = Int(found.1)
            else { continue }
            guard Line(port)?.exchange(Client.ask("/hampshire")) == true else {
                throw CancellationError()
            }
            let parts = start.duration(to: .now).components
            return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
        }
    }

    private static var program: URL {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("shiremoot")
    }

    private func launch(_ program: URL, _ arguments: [String]) throws -> Double {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let start = ContinuousClock.now
        try process.run()
        process.waitUntilExit()
        let parts = start.duration(to: .now).components
        return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
    }
}
