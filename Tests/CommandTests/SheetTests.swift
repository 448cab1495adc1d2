import Foundation
import Testing

@Suite struct SheetTests {
    private static let sheet = Array(
        "Organisation;Tier;Formed\r\nShire Council;county;1/4/1974\r\n=Odd & Co;other;2013/14\r\n"
            .utf8)

    @Test func `a sheet goes in once, comes out the same elsewhere, and is taken back`() throws {
        let shell = try Shell()
        defer { shell.end() }
        try shell.run("init", "shire", "--title", "The Shire", "--as", "clerk")
        let file = try shell.write(Self.sheet, to: "bodies.csv")
        let order = [
            "import", "shire", file, "--as", "bodies", "--actor", "clerk", "--word-of",
            "The Gazette",
        ]
        let dry = try shell.run(Shell.program.path, order + ["--dry-run"])
        #expect(dry.status == 0, "\(dry.error)")
        #expect(dry.out.contains("A ‘Organisation’ → name"))
        #expect(dry.out.contains("semicolons"))
        #expect(dry.out.contains("Nothing was written."))
        let done = try shell.run(Shell.program.path, order)
        #expect(done.status == 0, "\(done.error)")
        #expect(done.out.contains("withdraw-batch --entry 2 --reason"))
        let again = try shell.run(Shell.program.path, order)
        #expect(again.out.contains("imported before, from entry 2 on"))
        let exported = try shell.run("export", "shire", "bodies").out
        #expect(exported.contains("odd-and-co,'=Odd & Co,other,"))
        try shell.run("init", "other", "--title", "Other", "--as", "clerk")
        let copy = try shell.write(Array(exported.utf8), to: "copy.csv")
        let copied = try shell.run(
            "import", "other", copy, "--as", "bodies", "--actor", "clerk")
        #expect(copied.status == 0, "\(copied.error)")
        #expect(try shell.run("export", "other", "bodies").out == exported)
        let back = try shell.run(
            "do", "shire", "--as", "clerk", "withdraw-batch", "--entry", "2", "--reason", "wrong")
        #expect(back.status == 0, "\(back.error)")
        #expect(try shell.run(Shell.program.path, order).out.contains("Entered, as entries 6"))
    }

    @Test func `one bad cell keeps the whole sheet out, and is named`() throws {
        let shell = try Shell()
        defer { shell.end() }
        try shell.run("init", "shire", "--title", "The Shire", "--as", "clerk")
        let text = "Name,Sector\nShire Council,county\nForest Park,nationalParc\n"
        let file = try shell.write(Array(text.utf8), to: "bodies.csv")
        let refused = try shell.run(
            "import", "shire", file, "--as", "bodies", "--actor", "clerk")
        #expect(refused.status == 64)
        #expect(refused.error.contains("row 3, column B ‘Sector’: Found ‘nationalParc’"))
        #expect(refused.error.contains("Did you mean ‘nationalPark’?"))
        #expect(refused.error.contains("Nothing was written."))
        #expect(try shell.run("export", "shire", "bodies").out.split(separator: "\r\n").count == 1)
        let stranger = try shell.run(
            "import", "shire", file, "--as", "bodys", "--actor", "clerk")
        #expect(stranger.error.contains("Did you mean ‘bodies’?"))
    }

    @Test func `Hampshire is written to a directory, every kind to a file`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let all = try shell.run("export", "hampshire", "--all", "sheets", "--on", "2014-03-20")
        #expect(all.status == 0, "\(all.error)")
        #expect(all.out.split(separator: "\n").count == 9)
        #expect(try shell.run("export", "hampshire").status == 64)
    }
}
