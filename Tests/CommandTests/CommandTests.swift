import Foundation
import Testing

@Suite struct CommandTests {
    @Test func `Hampshire on 28 October 2013 shows what its own papers show`() throws {
        let shell = try Shell()
        defer { shell.end() }
        #expect(try shell.run("sample", "hampshire").status == 0)
        let check = try shell.run(
            "check", "hampshire", "--on", "2013-10-28", "--yardsticks", "--format", "json")
        #expect(check.status == 1, "\(check.error)")
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(check.out.utf8)) as? [[String: Any]])
        let names = [
            "place", "partnership", "framework", "adopted", "promisedBy", "duty", "basis", "weight",
            "subject", "occurrence", "standing", "date", "because", "missing", "entries", "working",
            "finding", "counts",
        ]
        #expect(rows.allSatisfy { Set($0.keys) == Set(names) })
        #expect(rows.contains { ($0["working"] as? String)?.contains("26 days") == true })
        let again = try shell.run("sample", "hampshire")
        #expect(again.status == 0)
        #expect(again.out.contains("there already"))
    }

    @Test func `a meeting of 9 April 2026 with papers on 31 March is late by law`() throws {
        let shell = try Shell()
        defer { shell.end() }
        let law = try shell.run(
            "timetable", "--meeting", "2026-04-09", "--rule", "clearWorkingDays", "--days", "5",
            "--published", "2026-03-31", "--format", "json")
        #expect(law.status == 1)
        #expect(law.out.contains("\"publishBy\":\"2026-03-30\""))
        #expect(law.out.contains("\"late\":true"))
        let literal = try shell.run(
            "timetable", "--meeting", "2026-04-09", "--rule", "workingDaysBefore", "--days", "5",
            "--published", "2026-03-31", "--format", "json")
        #expect(literal.status == 0)
        #expect(literal.out.contains("\"inTime\":true"))
    }

    @Test func `a backup brings the place back with the same last hash`() throws {
        let shell = try Shell()
        defer { shell.end() }
        try shell.run("init", "shire", "--title", "The Shire", "--as", "clerk")
        try shell.run("do", "shire", "enter-person", "--as", "clerk", "--person", "ann")
        let verified = try shell.run("verify", "shire")
        let backup = try shell.run("backup", "shire", "shire.backup")
        #expect(backup.status == 0, "\(backup.error)")
        let restored = try shell.run("restore", "shire", "shire.backup", "--data", "elsewhere")
        #expect(restored.status == 0, "\(restored.error)")
        let again = try shell.run("verify", "shire", "--data", "elsewhere")
        #expect(again.out == verified.out)
        let hash = String(verified.out.dropLast().suffix(64))
        #expect(try shell.run("verify", "shire", "--expect", hash).status == 0)
        let other = String(repeating: "f", count: 64)
        #expect(try shell.run("verify", "shire", "--expect", other).status != 0)
    }

    @Test func `a backup takes along how the place looks, and brings it back`() throws {
        let shell = try Shell()
        defer { shell.end() }
        try shell.run("init", "shire", "--title", "The Shire", "--as", "clerk")
        let look = #"{"name":"Shire","logo":{"file":"badge.svg","words":"A badge"}}"#
        _ = try shell.write(Array(look.utf8), to: "data/shire.look.json")
        _ = try shell.write(Array("<svg xmlns='…'/>".utf8), to: "data/badge.svg")
        #expect(try shell.run("backup", "shire", "shire.backup").status == 0)
        let again = try shell.run("backup", "shire", "other.backup")
        #expect(again.out.contains("other.backup.logo"))
        let restored = try shell.run("restore", "shire", "shire.backup", "--data", "elsewhere")
        #expect(restored.status == 0, "\(restored.error)")
        for name in ["shire.look.json", "badge.svg"] {
            let before = FileManager.default.contents(atPath: shell.directory + "/data/" + name)
            let after = FileManager.default.contents(
                atPath: shell.directory + "/elsewhere/" + name)
            #expect(before != nil)
            #expect(before == after)
        }
    }

    @Test func `a look beside a backup is never written over, nor a file outside the directory`()
        throws
    {
        let shell = try Shell()
        defer { shell.end() }
        try shell.run("init", "shire", "--title", "The Shire", "--as", "clerk")
        let path = try shell.write(Array("kept".utf8), to: "shire.backup.look.json")
        let backup = try shell.run("backup", "shire", "shire.backup")
        #expect(backup.status != 0)
        #expect(backup.error.contains("shire.backup.look.json"))
        #expect(FileManager.default.contents(atPath: path) == Data("kept".utf8))
        #expect(!FileManager.default.fileExists(atPath: shell.directory + "/shire.backup"))
        #expect(try shell.run("backup", "shire", "one.backup").status == 0)
        let sly = #"{"logo":{"file":"../outside.svg","words":"A badge"}}"#
        _ = try shell.write(Array(sly.utf8), to: "one.backup.look.json")
        _ = try shell.write(Array("<svg/>".utf8), to: "one.backup.logo")
        #expect(try shell.run("restore", "shire", "one.backup", "--data", "new").status == 0)
        #expect(!FileManager.default.fileExists(atPath: shell.directory + "/outside.svg"))
    }

    @Test func `every verb has a help text with an example`() throws {
        let shell = try Shell()
        defer { shell.end() }
        let verbs = [
            "demo", "serve", "init", "do", "check", "explain", "timetable", "ahead", "journal",
            "verify",
            "backup", "restore", "sample", "intents", "timeline", "due", "overlaps", "register",
            "promises", "resources", "retention", "annual-report", "trend", "import", "export",
        ]
        for verb in verbs {
            let help = try shell.run(verb, "--help")
            #expect(help.status == 0)
            #expect(help.out.contains("Example: shiremoot"), "\(verb)")
        }
    }

    @Test func `what the help texts give as examples can be typed as it stands`() throws {
        let shell = try Shell()
        defer { shell.end() }
        let verbs = [
            "sample", "demo", "init", "do", "check", "timetable", "ahead", "journal", "verify",
            "backup", "restore", "intents", "timeline", "due", "overlaps", "register", "promises",
            "resources", "retention", "annual-report", "trend", "export",
        ]
        for verb in verbs {
            let help = try shell.run(verb, "--help").out
            let example = try #require(help.components(separatedBy: "Example: shiremoot ").last)
            let words = example.components(separatedBy: "\n\n")[0].split(separator: "\n")
            // What it makes is used by the next ones; that it serves has tests of its own.
            let rest = verb == "demo" ? " --no-serve" : ""
            let line = "exec '\(Shell.program.path)' " + words.joined(separator: " ") + rest
            let outcome = try shell.run("/bin/sh", ["-c", line])
            #expect([0, 1].contains(outcome.status), "\(line) \(outcome.error)")
            #expect(outcome.error == "")
        }
    }

    @Test func `colours are for terminals only`() throws {
        let demo = try Shell.demo.get()
        #expect(demo.status == 0, "\(demo.error)")
        #expect(!demo.out.contains("\u{1B}"))
        #expect(demo.out.contains("not known"))
    }
}
