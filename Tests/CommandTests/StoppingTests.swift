import Foundation
import TestSupport
import Testing

/// What Ctrl-C does to whoever is being answered just then.
@Suite(.serialized) struct StoppingTests {
    /// More than the system holds for whoever does not read.
    private static let long = Data(String(repeating: "sixteen bytes, \n", count: 1 << 20).utf8)

    private func shire() throws -> (shell: Shell, path: String) {
        let shell = try Shell()
        try #require(try shell.run("init", "shire", "--as", "clerk").status == 0)
        _ = try shell.write(Array(Self.long), to: "agenda.txt")
        let lines = """
            {"intent":"start-partnership","partnership":"forum","name":"The Forum",\
            "kind":"forum","regime":"informal"}
            {"intent":"call-meeting","meeting":"m1","convener":"partnership:forum",\
            "day":"2030-03-20"}
            {"intent":"publish-paper","paper":"p1","meeting":"m1","sort":"agenda",\
            "title":"Agenda","document":"agenda.txt"}
            {"intent":"open-place","place":"shire"}
            """
        let file = try shell.write(Array(lines.utf8), to: "founding.jsonl")
        let done = try shell.run("do", "shire", "--as", "clerk", "--file", file)
        try #require(done.status == 0, "\(done.error)")
        let folder = shell.directory + "/data/shire.documents"
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
        return (shell, "/shire/documents/\(name)")
    }

    @Test func `a document that is being read is read to its end, and then the server ends`() throws
    {
        let (shell, path) = try shire()
        defer { shell.end() }
        let server = try shell.serve("--port", "0")
        let port = try #require(server.port, "\(server.said)")
        let (reader, idle) = (try Line(port, window: 65_536), try Line(port))
        try idle.send("GET /livez HTTP/1.1\r\nHost: moot.example\r\n\r\n")
        #expect(try idle.read(until: "alive", within: 25))
        try reader.send("GET \(path) HTTP/1.1\r\nHost: moot.example\r\n\r\n")
        try reader.begins()
        server.process.interrupt()
        // Whoever asks for nothing is let go, and nobody else is let in.
        #expect(try idle.isHungUpOn(within: 25))
        for _ in 0..<500 where (try? Line(port)) != nil { usleep(20_000) }
        #expect(throws: Line.Trouble.self) { try Line(port) }
        #expect(server.process.isRunning)
        #expect(try reader.answer().body == Self.long)
        #expect(try reader.isHungUpOn(within: 25))
        server.process.waitUntilExit()
        #expect(server.process.terminationStatus == 0)
        #expect(server.said.hasSuffix("Stopped.\n"))
    }
}
