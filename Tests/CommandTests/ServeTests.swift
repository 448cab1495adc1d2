import Foundation
import Synchronization
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The site as the command serves it, over a real socket.
@Suite(.serialized) struct ServeTests {
    @Test func `it says where it serves, serves, and stops in order when it is told to`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let server = try shell.serve("--port", "0")
        let port = try #require(server.port, "\(server.said)")
        let (status, text) = try fetch("http://127.0.0.1:\(port)/hampshire/on/2013-10-28")
        #expect(status == 200)
        #expect(text.contains("Approval is sought no later than"))
        #expect(try fetch("http://127.0.0.1:\(port)/nowhere").status == 404)
        let long = try fetch(
            "http://127.0.0.1:\(port)/hampshire?q=\(String(repeating: "a", count: 12_000))")
        #expect(long.status == 414)
        #expect(long.text.contains("This address cannot be read"))
        server.stop()
        #expect(server.process.terminationStatus == 0)
        #expect(server.said.hasSuffix("Stopped.\n"))
    }

    @Test func `a port that is taken gets a sentence that says how to choose another`() throws {
        let (first, second) = (try Shell.hampshire(), try Shell.hampshire())
        defer { first.end() }
        defer { second.end() }
        let server = try first.serve("--port", "0")
        let port = try #require(server.port)
        let outcome = try second.run("serve", "--port", "\(port)")
        #expect(outcome.status == 64)
        #expect(outcome.error.contains("Port \(port) is taken by another program"))
        #expect(outcome.error.contains("PORT=\(port + 1)"))
        server.stop()
    }

    @Test func `numbers and lines are had where they are asked for, and tell of nobody`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let server = try shell.serve("--port", "0", "--metrics-port", "0", "--log")
        let port = try #require(server.port, "\(server.said)")
        let metrics = try #require(server.metricsPort, "\(server.said)")
        #expect(port != metrics)
        #expect(try fetch("http://127.0.0.1:\(port)/hampshire/bodies?q=secret").status == 200)
        #expect(try fetch("http://127.0.0.1:\(port)/metrics").status == 404)
        let (status, text) = try fetch("http://127.0.0.1:\(metrics)/metrics")
        #expect(status == 200)
        #expect(text.contains("shiremoot_requests_total{kind=\"/*/bodies\",status=\"2xx\"} 1\n"))
        let connections = try #require(
            text.firstMatch(of: /\nshiremoot_connections_open (\d+)\n/)
        ).1
        #expect((1...10).contains(Int(connections) ?? 0))
        #expect(text.contains("\nshiremoot_resident_bytes "))
        #expect(try fetch("http://127.0.0.1:\(metrics)/hampshire").status == 404)
        #expect(try fetch("http://127.0.0.1:\(metrics)/livez").text == "alive\n")
        server.stop()
        #expect(server.process.terminationStatus == 0)
        let lines = server.said.split(separator: "\n").filter { $0.hasPrefix("{") }
        #expect(lines.count == 2)
        #expect(lines.first?.contains("\"shape\":\"/*/bodies\",\"status\":200") == true)
        #expect(!server.said.contains("secret"))
    }

    @Test func `a port for numbers that is taken gets a sentence, and nothing is served`() throws {
        let (first, second) = (try Shell.hampshire(), try Shell.hampshire())
        defer { first.end() }
        defer { second.end() }
        let server = try first.serve("--port", "0")
        let port = try #require(server.port)
        let outcome = try second.run("serve", "--port", "0", "--metrics-port", "\(port)")
        #expect(outcome.status == 64)
        #expect(outcome.error.contains("Port \(port) is taken by another program"))
        #expect(outcome.error.contains("--metrics-port \(port + 1)"))
        server.stop()
    }

    @Test(arguments: ["serve", "demo"])
    func `help tells of the numbers and the lines`(_ verb: String) throws {
        let shell = try Shell()
        defer { shell.end() }
        let help = try shell.run(verb, "--help")
        #expect(help.status == 0)
        #expect(help.out.contains("--metrics-port <number>"))
        #expect(help.out.contains("--log"))
    }

    @Test(
        arguments: [
            (["--port", "70000"], "expected 0 to 65535"),
            (["--metrics-port", "70000"], "--metrics-port is 70000, expected 0 to 65535"),
            (["--metrics-port", "-1"], "--metrics-port"),
            (["--metrics-port", "many"], "--metrics-port"),
            (["--host", "192.0.2.1"], "is no address of this machine"),
            (["--url", "moot.example"], "is not where a site is reached"),
            (["--data", "nowhere"], "nowhere"),
        ].map { Mistake(arguments: $0.0, sentence: $0.1) })
    func `what cannot be served is refused with a sentence`(_ mistake: Mistake) throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let outcome = try shell.run(Shell.program.path, ["serve"] + mistake.arguments)
        #expect(outcome.status == 64)
        #expect(outcome.error.contains(mistake.sentence), "\(outcome.error)")
    }

    @Test func `a look with a mistake in it is refused before anything is served`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let file = URL(fileURLWithPath: shell.directory + "/data/hampshire.look.json")
        try Data(#"{"nmae": "Hampshire"}"#.utf8).write(to: file)
        let outcome = try shell.run("serve", "--port", "0")
        #expect(outcome.status == 64)
        #expect(outcome.error.contains("hampshire.look.json"), "\(outcome.error)")
        #expect(outcome.error.contains("Did you mean ‘name’?"), "\(outcome.error)")
    }

    struct Mistake: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let sentence: String
        var testDescription: String { arguments.joined(separator: " ") }
    }

    private func fetch(_ address: String) throws -> (status: Int, text: String) {
        let url = try #require(URL(string: address))
        let done = DispatchSemaphore(value: 0)
        let answer = Mutex((status: 0, text: ""))
        URLSession.shared.dataTask(with: url) { data, response, _ in
            let status = (response as? HTTPURLResponse)?.statusCode ?? 0
            answer.withLock { $0 = (status, String(decoding: data ?? Data(), as: UTF8.self)) }
            done.signal()
        }.resume()
        _ = done.wait(timeout: .now() + 20)
        return answer.withLock { $0 }
    }
}

/// A server at work beside a test.
struct Serving {
    let process: Process
    let path: String

    /// Everything it has said so far.
    var said: String {
        (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    }

    /// The port that it said it serves; waits for it at most a minute.
    var port: Int? { number(in: /Serving on http:\/\/127\.0\.0\.1:(\d+)/) }

    /// The port that it said numbers are on.
    var metricsPort: Int? { number(in: /Metrics on http:\/\/127\.0\.0\.1:(\d+)\/metrics/) }

    private func number(in words: Regex<(Substring, Substring)>) -> Int? {
        for _ in 0..<3_000 {
            if let found = said.firstMatch(of: words) { return Int(found.1) }
            guard process.isRunning else { return nil }
            usleep(20_000)
        }
        return nil
    }

    func stop() {
        process.interrupt()
        process.waitUntilExit()
    }
}

extension Shell {
    /// Serves the shell's data, beside the test.
    func serve(_ arguments: String...) throws -> Serving {
        let path = directory + "/served-\(UUID().uuidString)"
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        let process = Process()
        process.executableURL = Shell.program
        process.arguments = ["serve", "--data", directory + "/data"] + arguments
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        process.standardOutput = handle
        process.standardError = handle
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return Serving(process: process, path: path)
    }
}
