import Foundation
import Testing

/// How the entries of a journal are told.
@Suite struct JournalTests {
    private func enter(_ shell: Shell, _ arguments: String...) throws {
        let done = try shell.run(Shell.program.path, ["do", "shire", "--as", "clerk"] + arguments)
        try #require(done.status == 0, "\(done.error)")
    }

    @Test func `what takes an entry back names it, and it names what took it back`() throws {
        let shell = try Shell()
        defer { shell.end() }
        try #require(try shell.run("init", "shire", "--as", "clerk").status == 0)
        try enter(shell, "enter-person", "--person", "ann", "--name", "Ann")
        try enter(
            shell, "enter-person", "--person", "ann", "--name", "Anne", "--corrects", "2",
            "--because", "It was misspelt")
        try enter(shell, "enter-person", "--person", "bob")
        try enter(shell, "withdraw-entry", "--entry", "4", "--reason", "There is no Bob")
        let people = "{\"intent\":\"enter-person\"}\n{\"intent\":\"enter-person\"}\n"
        let file = try shell.write(Array(people.utf8), to: "people")
        try enter(shell, "--file", file)
        try enter(shell, "withdraw-batch", "--entry", "6", "--reason", "The wrong file")
        let journal = try shell.run("journal", "shire")
        let lines = journal.out.split(separator: "\n")
        try #require(lines.count == 8, "\(journal.out)")
        #expect(lines[1].hasSuffix("  corrected by entry 3"), "\(lines[1])")
        #expect(lines[2].contains("  corrects entry 2, person entered  "), "\(lines[2])")
        #expect(lines[3].hasSuffix("  withdrawn by entry 5"), "\(lines[3])")
        #expect(lines[4].contains("  withdraws entry 4  recorded "), "\(lines[4])")
        #expect(lines[5].hasSuffix("  withdrawn with its batch by entry 8"), "\(lines[5])")
        #expect(lines[6].hasSuffix("  withdrawn with its batch by entry 8"), "\(lines[6])")
        #expect(lines[7].contains("  withdraws the batch of entry 6  recorded "), "\(lines[7])")
    }
}
