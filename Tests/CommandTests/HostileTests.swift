import Foundation
import Testing

/// Files, directories and streams that are not what they were taken for.
@Suite struct HostileTests {
    private func founded() throws -> Shell {
        let shell = try Shell()
        try #require(try shell.run("init", "shire", "--as", "clerk").status == 0)
        return shell
    }

    @Test(arguments: ["file", "nowhere", "loop", "away", ""])
    func `a data directory that is none gets a sentence and exit 64`(name: String) throws {
        let shell = try Shell()
        defer { shell.end() }
        _ = try shell.write([], to: "file")
        symlink(shell.directory + "/gone", shell.directory + "/nowhere")
        symlink(shell.directory + "/loop", shell.directory + "/loop")
        let verbs = [["check", "shire"], ["verify", "shire"], ["backup", "shire", "copy"]]
        for verb in verbs + (name == "away" ? [] : [["init", "shire", "--as", "clerk"]]) {
            let outcome = try shell.run(Shell.program.path, verb + ["--data", name])
            #expect(outcome.status == 64, "\(verb) \(outcome.error)")
            #expect(outcome.error.split(separator: "\n").count == 1, "\(outcome.error)")
        }
    }

    @Test func `a backup among the journals is refused as what it is`() throws {
        let shell = try founded()
        defer { shell.end() }
        #expect(try shell.run("backup", "shire", "copy").status == 0)
        try FileManager.default.copyItem(
            atPath: shell.directory + "/copy", toPath: shell.directory + "/data/kent.journal")
        for verb in ["check", "verify", "journal"] {
            let outcome = try shell.run(verb, "kent")
            #expect(outcome.status == 64)
            #expect(outcome.error.contains("is a backup and no journal at work"))
        }
    }

    @Test(arguments: ["restore", "check"])
    func `nobody waits for the other end of a pipe`(verb: String) throws {
        let shell = try founded()
        defer { shell.end() }
        let isCheck = verb == "check"
        let path = shell.directory + (isCheck ? "/data/kent.journal" : "/pipe")
        mkfifo(path, 0o600)
        let outcome = try shell.run(
            Shell.program.path, isCheck ? ["check", "kent"] : [verb, "kent", path])
        #expect(outcome.status == (isCheck ? 70 : 64), "\(outcome.error)")
    }

    @Test func `a full disk under the output is told`() throws {
        let shell = try founded()
        defer { shell.end() }
        let line = "exec '\(Shell.program.path)' journal shire > /dev/full"
        let outcome = try shell.run("/bin/sh", ["-c", line])
        #expect(outcome.status == 70)
        #expect(outcome.error.contains("The output could not be written"))
    }

    @Test func `a file that may grow no further ends nothing but what was asked`() throws {
        let shell = try founded()
        defer { shell.end() }
        let program = "'\(Shell.program.path)'"
        let line = "ulimit -f 1; exec \(program) do shire enter-person --as clerk --person ann"
        let outcome = try shell.run("/bin/sh", ["-c", line])
        #expect(outcome.status == 70, "\(outcome.error)")
        #expect(outcome.error.contains("shire.journal"), "\(outcome.error)")
        #expect(try shell.run("verify", "shire").out.hasPrefix("All 1 entries hold"))
    }

    @Test(arguments: [">&-", "| head -c 1", "| true"])
    func `a reader that is not there or goes away is no fault`(reader: String) throws {
        let shell = try founded()
        defer { shell.end() }
        let line = "{ '\(Shell.program.path)' intents; echo $? > status; } \(reader)"
        let outcome = try shell.run("/bin/sh", ["-c", line])
        #expect(outcome.error == "")
        let status = try String(contentsOfFile: shell.directory + "/status", encoding: .utf8)
        #expect(status == "0\n")
        #expect(try shell.run("verify", "shire").status == 0)
    }

    @Test func `what somebody entered does not steer the terminal`() throws {
        let shell = try founded()
        defer { shell.end() }
        let citation = "News\u{1B}[31m\nentry 9  forged\u{9B}1m"
        for arguments in [
            ["cite-source", "--source", "news", "--citation", citation],
            [
                "enter-person", "--person", "ann", "--happened", "2014-03-01", "--word-of", "news",
            ],
            [
                "establish-body", "--body", "council", "--name", "Council", "--sector", "county",
                "--happened", "2014-03-01", "--word-of", "news",
            ],
        ] {
            _ = try shell.run(Shell.program.path, ["do", "shire", "--as", "clerk"] + arguments)
        }
        let journal = try shell.run("journal", "shire")
        #expect(!journal.out.contains("\u{1B}"))
        #expect(!journal.out.contains("\u{9B}"))
        #expect(!journal.out.contains("\nentry 9"))
        #expect(journal.out.contains("‘News·[31m entry 9  forged·1m’"), "\(journal.out)")
        let refused = try shell.run("check", "\u{1B}[31m")
        #expect(!refused.error.contains("\u{1B}"))
    }

    @Test func `an adopted framework whose file is not at hand is not passed over`() throws {
        let shell = try founded()
        defer { shell.end() }
        try FileManager.default.createDirectory(
            atPath: shell.directory + "/own", withIntermediateDirectories: true)
        let own = try shell.write(
            Array("framework: own\ntitle: Own\nsource: us\nduties: []\n".utf8), to: "own/own.yaml")
        let hash = String(try shell.run("/usr/bin/sha256sum", [own]).out.prefix(64))
        for arguments in [
            [
                "start-partnership", "--partnership", "forum", "--name", "Forum", "--kind", "forum",
                "--regime", "informal",
            ],
            [
                "adopt-framework", "--adoption", "ours", "--framework", "own", "--sha256", hash,
                "--party", "partnership:forum", "--from", "2014-01-01", "--frameworks",
                shell.directory + "/own",
            ],
        ] {
            let done = try shell.run(
                Shell.program.path, ["do", "shire", "--as", "clerk"] + arguments)
            #expect(done.status == 0, "\(done.error)")
        }
        let unheardOf = try shell.run(
            "do", "shire", "--as", "clerk", "adopt-framework", "--framework", "onw", "--sha256",
            hash, "--party", "partnership:forum", "--from", "2014-01-01")
        #expect(unheardOf.status == 64)
        #expect(unheardOf.error.contains("There is no framework ‘onw’ at hand."))
        let check = try shell.run("check", "shire", "--format", "json", "--on", "2014-03-01")
        #expect(check.status == 2)
        #expect(check.out == "[]\n")
        #expect(check.error.contains("‘ours’ is not judged: the file of ‘own’"))
        #expect(try shell.run("check", "shire", "--on", "2013-12-31").status == 0)
    }

    @Test func `who has not seen the last change reads it line by line`() throws {
        let shell = try founded()
        defer { shell.end() }
        let intents = [
            [
                "start-partnership", "--partnership", "forum", "--name", "Forum", "--kind", "forum",
                "--regime", "informal",
            ],
            ["rename-partnership", "--partnership", "forum", "--name", "New Forum"],
            ["rename-partnership", "--partnership", "forum", "--name", "Mine", "--seen", "2"],
        ]
        let outcomes = try intents.map {
            try shell.run(Shell.program.path, ["do", "shire", "--as", "clerk"] + $0)
        }
        #expect(outcomes.map(\.status) == [0, 0, 64])
        let lines = outcomes[2].error.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0] == "seen: partnership:forum was changed since entry 2.")
        #expect(lines[1].hasPrefix("seen: Entry 3, rename-partnership by clerk, recorded "))
        #expect(lines[1].hasSuffix("partnership renamed, Its new name: ‘Forum’ → ‘New Forum’."))
    }
}
