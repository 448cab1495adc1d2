import Foundation
import Testing

/// Bad input of any kind gets a sentence and exit 64.
@Suite struct BadInputTests {
    private func founded() throws -> Shell {
        let shell = try Shell()
        let outcome = try shell.run("init", "shire", "--title", "The Shire", "--as", "clerk")
        #expect(outcome.status == 0, "\(outcome.error)")
        return shell
    }

    struct Case: Sendable {
        let arguments: [String]
        let says: String
    }

    @Test(arguments: [
        Case(
            arguments: ["timetable", "--meeting", "2014-02-31"],
            says: "February 2014 has 28 days"),
        Case(
            arguments: ["timetable", "--meeting", "2014-03-20", "--rule", "clearWorkingDay"],
            says: "Did you mean ‘clearWorkingDays’?"),
        Case(
            arguments: ["timetable", "--meeting", "2014-03-20", "--days", "1001"],
            says: "expected 0 to 1000"),
        Case(
            arguments: ["timetable", "--meeting", "0001-01-01", "--days", "1000"],
            says: "lead to before 0001-01-01, the first day there is here"),
        Case(
            arguments: ["timetable", "--meeting", "1977-01-03"],
            says: "meeting: Bank holidays are known here from 1978 to 2100"),
        Case(
            arguments: ["timetable", "--meeting", "2101-01-03", "--format", "json"],
            says: "meeting: Bank holidays are known here from 1978 to 2100"),
        Case(
            arguments: ["timetable", "--meeting", "1978-01-04"],
            says: "days: Bank holidays are known here from 1978 to 2100. 5 clear working days"),
        Case(
            arguments: ["timetable", "--meeting", "1978-02-01", "--published", "1977-12-30"],
            says: "published: Bank holidays are known here from 1978 to 2100"),
        Case(
            arguments: ["ahead", "shire", "--on", "9999-12-31", "--days", "5"],
            says: "lead to after 9999-12-31"),
        Case(arguments: ["ahead", "shire", "--days", "5000"], says: "expected 0 to 1000"),
        Case(arguments: ["journal", "shire", "--after=-5"], says: "Found -5"),
        Case(
            arguments: ["backup", "shire", "data/kent.journal"], says: "lies in a data directory"),
        Case(
            arguments: ["backup", "shire", String(repeating: "b", count: 300)],
            says: "File name too long"),
        Case(
            arguments: [
                "do", "shire", "withdraw-entry", "--as", "clerk", "--entry=-7", "--reason", "No",
            ], says: "There is no entry -7 in this journal; the last is 1."),
        Case(
            arguments: ["timetable", "--meeting", "2014-03-20", "--calendar", "wales"],
            says: "Expected one of england-and-wales"),
        Case(arguments: ["check", "../../etc"], says: "is not the name of a place"),
        Case(arguments: ["check", "shrie"], says: "Did you mean ‘shire’?"),
        Case(arguments: ["check", "shire", "--on", "today"], says: "2014-03-12"),
        Case(
            arguments: ["check", "shire", "--framework", "city-gide"],
            says: "Did you mean ‘city-guide’?"),
        Case(arguments: ["check", "shire", "--standing", "laet"], says: "Did you mean ‘late’?"),
        Case(arguments: ["explain", "shire", "nothing"], says: "There is no finding"),
        Case(arguments: ["do", "shire", "--as", "clerk"], says: "expected an intent"),
        Case(
            arguments: ["do", "shire", "cal-meeting", "--as", "clerk"],
            says: "Did you mean ‘call-meeting’?"),
        Case(
            arguments: ["do", "shire", "call-meeting", "--as", "clerk", "--day"],
            says: "expected a value"),
        Case(arguments: ["verify", "shire", "--expect", "xyz"], says: "64 hexadecimal digits"),
        Case(arguments: ["sample", "rutland"], says: "is not a sample"),
        Case(
            arguments: ["sample", "county", "--partnerships", "5"],
            says: "Found 5 partnerships, expected 6 to 5000."),
        Case(
            arguments: ["sample", "county", "--from", "2099-01-01"], says: "has not come yet"),
        Case(
            arguments: ["sample", "hampshire", "--seed", "2"],
            says: "Found --seed, which only the county takes."),
        Case(arguments: ["intents", "cal-meeting"], says: "Did you mean ‘call-meeting’?"),
        Case(arguments: ["check", "shire", "--standing", "missed,,late"], says: "not a standing"),
        Case(
            arguments: ["journal", "shire", "--entry=-9223372036854775808"],
            says: "expected the number of an entry"),
        Case(
            arguments: ["verify", "shire", "--expect", String(repeating: "0", count: 64)],
            says: "64 zeros"),
        Case(arguments: ["journal", "shire", "--entry", "99"], says: "There is no entry 99"),
        Case(arguments: ["init", "shire", "--as", "clerk"], says: "shire"),
        Case(arguments: ["init", "../etc", "--as", "clerk"], says: "is not the name of a place"),
    ])
    func `bad input gets a sentence and exit 64`(one: Case) throws {
        let shell = try founded()
        defer { shell.end() }
        let outcome = try shell.run(Shell.program.path, one.arguments)
        #expect(outcome.status == 64, "\(outcome.out) \(outcome.error)")
        #expect(outcome.error.contains(one.says), "\(outcome.error)")
    }

    @Test func `an argument that is not UTF-8 is refused`() throws {
        let shell = try founded()
        defer { shell.end() }
        let line = "exec '\(Shell.program.path)' check \"$(printf 'sh\\377re')\""
        let outcome = try shell.run("/bin/sh", ["-c", line])
        #expect(outcome.status == 64)
        #expect(outcome.error.contains("not text in UTF-8"))
    }

    @Test func `a file of a hundred thousand open brackets is refused by line`() throws {
        let shell = try founded()
        defer { shell.end() }
        let file = try shell.write([UInt8](repeating: 0x5B, count: 100_000), to: "brackets")
        let outcome = try shell.run("do", "shire", "--as", "clerk", "--file", file)
        #expect(outcome.status == 64)
        #expect(outcome.error.contains("line 1"))
    }

    @Test func `a file that is not UTF-8 is refused`() throws {
        let shell = try founded()
        defer { shell.end() }
        let file = try shell.write([0xFF, 0xFE, 0x7B], to: "latin")
        let outcome = try shell.run("do", "shire", "--as", "clerk", "--file", file)
        #expect(outcome.status == 64)
        #expect(outcome.error.contains("UTF-8"))
    }

    @Test func `every problem of a file is listed by line, and nothing is written`() throws {
        let shell = try founded()
        defer { shell.end() }
        let lines = """
            {"intent":"enter-person","person":"ann"}
            {"intent":"enter-person","person":"Ann"}

            {"intent":"call-meeting","meeting":"m1","day":"2014-02-31","convener":"body:none"}
            """
        let file = try shell.write(Array(lines.utf8), to: "lines")
        for arguments in [["--dry-run"], []] {
            let outcome = try shell.run(
                Shell.program.path,
                ["do", "shire", "--as", "clerk", "--file", file] + arguments)
            #expect(outcome.status == 64)
            #expect(outcome.error.contains("line 2, person:"))
            #expect(outcome.error.contains("line 4, day:"))
        }
        let journal = try shell.run("journal", "shire")
        #expect(journal.out.split(separator: "\n").count == 1)
    }

    @Test func `a file that is no backup is refused`() throws {
        let shell = try Shell()
        defer { shell.end() }
        for bytes in [[UInt8]("hello".utf8), [], [UInt8](repeating: 7, count: 9_000)] {
            let file = try shell.write(bytes, to: "nothing")
            let outcome = try shell.run("restore", "shire", file)
            #expect(outcome.status == 64, "\(outcome.error)")
        }
    }

    @Test func `a second process is refused in under a second`() throws {
        let shell = try founded()
        defer { shell.end() }
        let data = shell.directory + "/data"
        let holder = Process()
        holder.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
        holder.arguments = ["-x", data + "/lock", "sleep", "20"]
        try holder.run()
        defer { holder.terminate() }
        usleep(300_000)
        let start = ContinuousClock.now
        let outcome = try shell.run("check", "shire")
        #expect(outcome.status == 64, "\(outcome.error)")
        #expect(start.duration(to: .now) < .seconds(2))
    }

    @Test func `frameworks with a mistake are refused by file, line and column`() throws {
        let shell = try founded()
        defer { shell.end() }
        try FileManager.default.createDirectory(
            atPath: shell.directory + "/own", withIntermediateDirectories: true)
        _ = try shell.write(
            Array("framework: own\ntitle: Own\nsource: us\nduteis: []\n".utf8), to: "own/own.yaml")
        let outcome = try shell.run(
            "check", "shire", "--frameworks", shell.directory + "/own")
        #expect(outcome.status == 64)
        #expect(outcome.error.contains("own.yaml, line 4, column 1"))
        #expect(outcome.error.contains("Did you mean ‘duties’?"))
    }
}
