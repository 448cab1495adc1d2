import Foundation

/// The program that writes until it is killed, run beside the tests.
enum Hammer {
    /// Starts it, kills it some milliseconds after its first word, and gives what it acknowledged:
    /// each key and the number of its entry.
    ///
    /// - Parameters:
    ///   - kind: what it is told beside where and under which word it writes.
    ///   - isEarly: whether it is killed so long after its start, before it said anything.
    static func killed(
        after wait: Int, path: String, run: String, _ kind: String..., early isEarly: Bool = false
    ) throws -> [String: Int] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
            .deletingLastPathComponent().appendingPathComponent("hammer")
        process.arguments = [path, run] + kind
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        var said = isEarly ? Data() : pipe.fileHandleForReading.availableData
        usleep(UInt32(wait * 1_000))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        said.append(pipe.fileHandleForReading.readDataToEndOfFile())
        var told: [String: Int] = [:]
        let lines = String(decoding: said, as: UTF8.self).split(separator: "\n").map {
            $0.split(separator: " ")
        }
        for line in lines where line.count == 2 {
            if let number = Int(line[1]) { told[String(line[0])] = number }
        }
        return told
    }
}
