import Foundation
import Testing

/// The questions that the command answers, asked of Hampshire as a reader would.
@Suite struct QuestionTests {
    private func rows(_ shell: Shell, _ arguments: [String]) throws -> [[String: Any]] {
        let outcome = try shell.run(Shell.program.path, arguments + ["--format", "json"])
        try #require(outcome.status == 0, "\(outcome.error)")
        let rows = try JSONSerialization.jsonObject(with: Data(outcome.out.utf8))
        return try #require(rows as? [[String: Any]])
    }

    @Test func `the timeline of the Hampshire Partnership begins before its first meeting`() throws
    {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let asked = ["timeline", "hampshire", "hampshire-partnership", "--on", "2013-10-28"]
        let rows = try rows(shell, asked)
        let days = rows.compactMap { $0["happened"] as? String }
        #expect(days.contains("2013-10-02"))
        #expect(rows.allSatisfy { ($0["entry"] as? Int ?? 0) > 0 })
        #expect(rows.allSatisfy { ($0["says"] as? String)?.hasSuffix(".") == true })
        let table = try shell.run(Shell.program.path, asked)
        #expect(table.out.contains("Made from public facts."))
        #expect(table.out.contains("(entry "))
        let wrong = try shell.run("timeline", "hampshire", "hampshire-partnerhip")
        #expect(wrong.status == 64)
        #expect(wrong.error.contains("Did you mean ‘hampshire-partnership’?"))
    }

    @Test func `what the Hampshire Partnership owes has a date, or says that none was given`()
        throws
    {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let rows = try rows(
            shell,
            [
                "due", "hampshire", "--for", "partnership:hampshire-partnership", "--on",
                "2013-10-28",
            ])
        let late = rows.filter { $0["standing"] as? String == "late" }
        #expect(late.contains { ($0["says"] as? String)?.contains("Secretary of State") == true })
        #expect(rows.contains { $0["by"] as? String == "no date given" })
        #expect(rows.last?["by"] as? String == "no date given")
        let near = try shell.run(
            "due", "hampshire", "--for", "hampshire-partnership", "--on", "2013-10-28",
            "--within", "0")
        #expect(near.status == 0, "\(near.error)")
        #expect(!near.out.contains("no date given"))
        #expect(try shell.run("due", "hampshire", "--for", "nobody").status == 64)
    }

    @Test func `overlaps, register and promises answer in all three ways`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        for verb in ["overlaps", "register", "promises", "retention"] {
            let asked = [verb, "hampshire", "--on", "2013-10-28"]
            let rows = try rows(shell, asked)
            let csv = try shell.run(Shell.program.path, asked + ["--format", "csv"])
            #expect(csv.status == 0)
            let headings = try #require(csv.out.split(separator: "\r\n").first).split(
                separator: ",")
            if let first = rows.first { #expect(Set(first.keys) == Set(headings.map(String.init))) }
            #expect(
                try shell.run(Shell.program.path, asked).out.contains("As at Monday 28 October"))
        }
        let line = try #require(
            rows(shell, ["register", "hampshire", "--on", "2013-10-28"])
                .first { $0["partnership"] as? String == "hampshire-partnership" })
        #expect((line["missing"] as? [String])?.contains("band") == true)
        #expect(line["daysSince"] is NSNull)
        let promises = try rows(shell, ["promises", "hampshire", "--on", "2013-10-28"])
        #expect(promises.first?["state"] as? String == "late")
        #expect(promises.contains { $0["due"] as? String == "no date given" })
    }

    @Test func `the register of a day before there was one says so first`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let past = try shell.run("register", "hampshire", "--on", "2013-10-28").out
        #expect(past.contains("had nothing in it yet"))
        #expect(!past.contains("since anybody entered"))
        let now = try shell.run("register", "hampshire").out
        #expect(!now.contains("had nothing in it yet"))
        #expect(now.contains("since anybody entered"))
    }

    @Test func `who took over from whom is told apart from who does the same`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let said = try shell.run("overlaps", "hampshire", "--on", "2013-10-28").out
        #expect(said.contains("Hampshire Partnership took over from"))
    }

    @Test func `resources that nobody stated are not said to be nothing`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let csv = try shell.run(
            "resources", "hampshire", "--year", "2013", "--on", "2013-10-28", "--format", "csv")
        #expect(csv.status == 0, "\(csv.error)")
        #expect(csv.out.contains(",money,pounds,not stated,not stated,not stated,not stated,"))
    }

    @Test func `the annual report for 2014 to 2015 names its proofs and its gaps`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let report = try shell.run(
            "annual-report", "hampshire", "hampshire-partnership", "--year", "2014")
        #expect(report.status == 0, "\(report.error)")
        #expect(report.out.contains("annual report 2014/15\n"))
        #expect(report.out.contains("It holds only public texts"))
        #expect(report.out.contains("- 4 meetings held (entries "))
        #expect(report.out.contains("- Fewer than five were received."))
        #expect(report.out.contains("## What the record does not say\n"))
        let early = try shell.run(
            "annual-report", "hampshire", "hampshire-partnership", "--year", "2014", "--on",
            "2014-04-30")
        #expect(early.status == 64)
        #expect(early.error.contains("begins on Thursday 1 May 2014"))
    }

    @Test func `the trend of a month is what the check adds up on its last day`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let months = try rows(
            shell, ["trend", "hampshire", "--from", "2013-10", "--to", "2014-09"])
        #expect(months.count == 12)
        #expect(months.first?["day"] as? String == "2013-10-31")
        for month in [months[0], months[11]] {
            let day = try #require(month["day"] as? String)
            let findings = try shell.rows("--on", day).filter {
                $0["adopted"] as? Bool == true && $0["weight"] as? String == "must"
            }
            for name in ["kept", "due", "late", "missed", "excused", "unknown"] {
                let number = findings.count { $0["standing"] as? String == name }
                #expect(month[name] as? Int == number, "\(day) \(name)")
            }
        }
        let wrong = try shell.run("trend", "hampshire", "--from", "October")
        #expect(wrong.status == 64)
        #expect(wrong.error.contains("expected a month such as 2013-10"))
    }
}
