import Foundation
import Testing

/// What `check` says of Hampshire, and to whom it could be misleading.
@Suite struct TellingTests {
    @Test func `what the county promised about a partnership is among that partnership's`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let rows = try shell.rows(
            "--on", "2013-10-28", "--partnership", "hampshire-partnership")
        for promise in ["further-report", "two-tier-system"] {
            let found = rows.filter {
                ($0["subject"] as? [String: Any])?["key"] as? String == promise
            }
            #expect(!found.isEmpty)
            #expect(
                found.allSatisfy { $0["promisedBy"] as? String == "Hampshire County Council" })
        }
        #expect(rows.allSatisfy { $0["partnership"] as? String == "hampshire-partnership" })
        let table = try shell.run(
            "check", "hampshire", "--on", "2013-10-28", "--partnership", "hampshire-partnership")
        #expect(table.out.contains("/promise:further-report"), "\(table.out)")
    }

    @Test func `no two rows look alike, and each has the name by which it is explained`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let rows = try shell.rows("--on", "2013-10-28", "--framework", "hampshire-partnership")
        let names = rows.compactMap { $0["finding"] as? String }
        #expect(names.count == rows.count)
        #expect(Set(names).count == names.count)
        let subjects = rows.compactMap { $0["subject"] as? [String: Any] }
        #expect(subjects.allSatisfy { Set($0.keys) == ["kind", "key", "title", "detail"] })
        #expect(Set(subjects.compactMap { $0["detail"] as? String }).count > 1)
        let csv = try shell.run(
            "check", "hampshire", "--on", "2013-10-28", "--framework", "hampshire-partnership",
            "--format", "csv")
        let lines = csv.out.split(separator: "\r\n")
        #expect(lines[0].hasSuffix(",entries,working,finding,counts,title,detail"))
        #expect(Set(lines).count == rows.count + 1)
        let name = try #require(names.first { $0.contains("/") })
        #expect(csv.out.contains(",\(name),"))
        #expect(try shell.run("explain", "hampshire", name, "--on", "2013-10-28").status == 0)
    }

    @Test func `a miss of two years ago is told as history and not added up`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let check = ["check", "hampshire", "--standing", "missed", "--on"]
        let then = try shell.run(Shell.program.path, check + ["2013-10-28"])
        #expect(then.status == 1)
        #expect(then.out.contains("\n1 missed."), "\(then.out)")
        #expect(!then.out.contains("history"))
        let after = try shell.run(Shell.program.path, check + ["2015-05-01"])
        #expect(after.status == 0)
        #expect(after.out.contains("missed on Wed 2 Oct 2013; history, no longer counted"))
        #expect(!after.out.contains("1 missed"), "\(after.out)")
        #expect(after.out.contains("And 1 of history, no longer counted."), "\(after.out)")
        let rows = try shell.rows("--on", "2015-05-01", "--standing", "missed")
        #expect(rows.map { $0["counts"] as? Bool } == [false])
    }

    @Test func `the demonstration and the check count what is not known alike`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let demo = try Shell.demo.get()
        let check = try shell.run("check", "hampshire", "--on", "2013-10-28", "--yardsticks")
        let said = try #require(demo.out.firstMatch(of: /and (\d+) not known/)).1
        let counted = try #require(check.out.firstMatch(of: /, (\d+) not known/)).1
        #expect(said == counted)
        #expect(demo.out.contains("of yardsticks, hopes and questions,"))
    }

    @Test func `a yardstick is nobody's policy`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let check = try shell.run("check", "hampshire", "--on", "2013-10-28", "--yardsticks")
        let text = check.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("held up as a yardstick against Hampshire County Council "))
        #expect(!text.contains("held up as a yardstick against Hampshire County Council,"))
        #expect(text.contains("Hampshire County Council, its own policy"))
    }

    @Test func `before anything was entered nothing is known, which is not that all is well`()
        throws
    {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let check = ["check", "hampshire", "--on", "2013-10-28", "--known-at", "2013-10-28"]
        let table = try shell.run(
            Shell.program.path, check + ["--partnership", "hampshire-partnership"])
        #expect(table.status == 2)
        #expect(table.out.hasPrefix("Made from public facts. It is not the council's record."))
        let sentence = "Nothing had been entered by the end of Monday 28 October 2013."
        #expect(table.out.contains(sentence), "\(table.out)")
        #expect(!table.out.contains("Nothing adopted"))
        let json = try shell.run(Shell.program.path, check + ["--format", "json"])
        #expect(json.status == 2)
        #expect(json.out == "[]\n")
        #expect(json.error == sentence + "\n")
        let why = try shell.run(
            "explain", "hampshire", "CR-14", "--on", "2013-10-28", "--known-at", "2013-10-28")
        #expect(why.status == 2)
        #expect(why.error == sentence + "\n")
    }
}
