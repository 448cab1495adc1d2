import Foundation
import Testing

/// Documents at the doors of the command.
@Suite struct DocumentsTests {
    private let pdf = "%PDF-1.4 an agenda, made up"

    private func forum() throws -> Shell {
        let shell = try Shell()
        try #require(try shell.run("init", "shire", "--as", "clerk").status == 0)
        let lines = """
            {"intent":"start-partnership","partnership":"forum","name":"The Forum",\
            "kind":"forum","regime":"informal"}
            {"intent":"call-meeting","meeting":"m1","convener":"partnership:forum",\
            "day":"2030-03-20"}
            """
        let file = try shell.write(Array(lines.utf8), to: "founding.jsonl")
        let done = try shell.run("do", "shire", "--as", "clerk", "--file", file)
        try #require(done.status == 0, "\(done.error)")
        return shell
    }

    private func publish(_ paper: String, _ document: String, in shell: Shell) throws
        -> Shell.Outcome
    {
        try shell.run(
            "do", "shire", "--as", "clerk", "publish-paper", "--paper", paper, "--meeting", "m1",
            "--sort", "agenda", "--title", "Agenda", "--document", document)
    }

    private func kept(in shell: Shell) throws -> [String] {
        let folder = shell.directory + "/data/shire.documents"
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder)
    }

    @Test func `a typed path brings a file, is backed up with it and restored`() throws {
        let shell = try forum()
        defer { shell.end() }
        let file = try shell.write(Array(pdf.utf8), to: "agenda.pdf")
        let done = try publish("p1", file, in: shell)
        #expect(done.status == 0, "\(done.error)")
        let name = try #require(try kept(in: shell).first)
        let entry = try shell.run("journal", "shire", "--entry", "4").out
        #expect(
            entry.contains(#""document":{"hash":"\#(name)","bytes":27,"type":"pdf"}"#), "\(entry)")
        #expect(try shell.run("verify", "shire").status == 0)
        let backup = shell.directory + "/shire.backup"
        try #require(try shell.run("backup", "shire", backup).status == 0)
        let next = shell.directory + "/next"
        #expect(try shell.run("restore", "shire", backup, "--data", next).status == 0)
        let restored = URL(fileURLWithPath: "\(next)/shire.documents/\(name)")
        #expect(try Data(contentsOf: restored) == Data(pdf.utf8))
        try Data("%PDF-1.4 an agenda, made UP".utf8).write(to: restored)
        let said = try shell.run("verify", "shire", "--data", next)
        #expect(said.status == 70)
        #expect(said.error.contains("Entry 4 does not hold: It names the document \(name)"))
        #expect(said.error.contains("does not have its hash"))
    }

    @Test func `what is not what its name says is refused, and nothing is kept`() throws {
        let shell = try forum()
        defer { shell.end() }
        let odd = try shell.write(Array("MZ".utf8), to: "agenda.exe")
        let wrong = try shell.write(Array("<html>".utf8), to: "agenda.pdf")
        for (file, words) in [
            (odd, "is no type of file that is kept"), (wrong, "is named as PDF and begins as HTML"),
            (shell.directory + "/none.pdf", "There is no"), (shell.directory, "is not a file"),
            ("", "Found ‘’, expected the path of a file"),
        ] {
            let said = try publish("p1", file, in: shell)
            #expect(said.status == 64)
            #expect(said.error.contains(words), "\(said.error)")
            #expect(said.error.contains("document: "), "\(said.error)")
        }
        #expect(try kept(in: shell).isEmpty)
    }

    @Test func `a path in a file of lines is looked for beside it, and nowhere above`() throws {
        let shell = try forum()
        defer { shell.end() }
        try FileManager.default.createDirectory(
            atPath: shell.directory + "/sent/papers", withIntermediateDirectories: true)
        _ = try shell.write(Array(pdf.utf8), to: "sent/papers/agenda.pdf")
        _ = try shell.write(Array(pdf.utf8), to: "above.pdf")
        func send(_ document: String) throws -> Shell.Outcome {
            let line = """
                {"intent":"publish-paper","meeting":"m1","sort":"agenda","title":"Agenda",\
                "document":\(document)}
                """
            let file = try shell.write(Array(line.utf8), to: "sent/lines.jsonl")
            return try shell.run("do", "shire", "--as", "clerk", "--file", file)
        }
        try FileManager.default.createSymbolicLink(
            atPath: shell.directory + "/sent/papers/link.pdf",
            withDestinationPath: shell.directory + "/above.pdf")
        let outside = [
            "../above.pdf", "papers/../../above.pdf", "\(shell.directory)/above.pdf",
            "papers/link.pdf",
        ]
        for path in outside {
            let said = try send("\"\(path)\"")
            #expect(said.status == 64)
            #expect(said.error.contains("leads out of the folder"), "\(said.error)")
        }
        #expect(try kept(in: shell).isEmpty)
        #expect(try send("\"papers/agenda.pdf\"").status == 0)
        #expect(try send(#"{"name":"agenda.txt","text":"An agenda"}"#).status == 0)
        #expect(try kept(in: shell).count == 2)
    }

    @Test func `the list of intents says what a document may be`() throws {
        let shell = try Shell()
        defer { shell.end() }
        let said = try shell.run("intents", "publish-paper").out
        #expect(said.contains("--document (optional)  Its document, for everyone: the path of a"))
        #expect(said.contains("at most 100 MiB"))
        #expect(said.contains("--private-document (optional)"))
    }
}
