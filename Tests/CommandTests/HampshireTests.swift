import Foundation
import Testing

/// What the Hampshire sample holds, as far as the command shows it.
@Suite struct HampshireTests {
    @Test func `is held against all seven frameworks, of which two were adopted`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let rows = try shell.rows("--on", "2013-10-28", "--yardsticks")
        let frameworks = Dictionary(grouping: rows) { $0["framework"] as? String ?? "" }
        #expect(
            frameworks.keys.sorted() == [
                "access-to-meetings", "cabinet-report", "city-guide", "default-register",
                "hampshire-partnership", "local-councils-framework", "partnership-protocol",
            ])
        let adopted = frameworks.filter { $0.value.contains { $0["adopted"] as? Bool == true } }
        #expect(adopted.keys.sorted() == ["cabinet-report", "hampshire-partnership"])
    }

    @Test func `binds the Partnership by no law on access to meetings, and its Cabinet by one`()
        throws
    {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let rows = try shell.rows(
            "--on", "2013-10-28", "--yardsticks", "--framework", "access-to-meetings")
        // It is said once of the whole, not of each of its meetings.
        #expect(rows.allSatisfy { kind($0) != "meeting" })
        let ofWhole = rows.filter { kind($0) == "partnership" }
        #expect(ofWhole.contains { key($0) == "hampshire-partnership" })
        #expect(ofWhole.allSatisfy { $0["standing"] as? String == "notApplicable" })
        let ofReports = rows.filter { kind($0) == "paper" && key($0) == "report-5296" }
        #expect(ofReports.contains { $0["standing"] as? String == "unknown" })
    }

    @Test func `asks nothing more of the Senate once the Partnership has met`() throws {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let ended = try shell.rows(
            "--on", "2013-10-28", "--yardsticks", "--partnership", "hampshire-senate")
        #expect(!ended.isEmpty)
        #expect(ended.allSatisfy { $0["standing"] as? String == "notApplicable" })
    }

    @Test func `tells of the charter, the benefits and the letters on the word of their pages`()
        throws
    {
        let shell = try Shell.hampshire()
        defer { shell.end() }
        let journal = try shell.run("journal", "hampshire").out
        let entries = journal.split(separator: "\n")
        for happening in [
            "party recorded", "side contact named", "issue opened", "priority linked",
            "forward item planned", "benefit claimed", "benefit measured", "partner invited",
            "partners consulted", "case opened", "ground given", "priority answered",
            "impact assessed", "partnership ended", "partnership described",
        ] {
            let told = entries.filter { $0.contains("  \(happening)  ") }
            #expect(!told.isEmpty, "\(happening)")
            #expect(told.allSatisfy { $0.contains("  on the word of ‘") }, "\(happening)")
        }
        // No source says what was decided for any group, so no group is decided on.
        #expect(!journal.contains("group considered"))
    }

    private func kind(_ row: [String: Any]) -> String? {
        (row["subject"] as? [String: Any])?["kind"] as? String
    }

    private func key(_ row: [String: Any]) -> String? {
        (row["subject"] as? [String: Any])?["key"] as? String
    }
}
