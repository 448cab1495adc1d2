import Foundation
import Testing

/// What helps somebody who asks for something in the wrong words.
@Suite struct AskingTests {
    private let shared = [
        "on-behalf-of", "happened", "word-of", "seen", "once", "corrects", "because", "despite",
    ]

    private func founded() throws -> Shell {
        let shell = try Shell()
        try #require(try shell.run("init", "shire", "--as", "clerk").status == 0)
        return shell
    }

    @Test func `what goes with any intent is listed, once, with all and with each`() throws {
        let shell = try Shell()
        defer { shell.end() }
        for arguments in [["intents"], ["intents", "call-meeting"]] {
            let listed = try shell.run(Shell.program.path, arguments).out
            #expect(listed.components(separatedBy: "With any intent:").count == 2)
            let last = try #require(listed.components(separatedBy: "With any intent:").last)
            for field in shared { #expect(last.contains("\n  --\(field) "), "\(field)") }
            #expect(!last.contains("--as "))
        }
    }

    @Test func `a wrong field in a file is told with the fields that go with any intent`() throws {
        let shell = try founded()
        defer { shell.end() }
        let lines = #"{"intent":"enter-person","person":"ann","hapened":"2014-03-01"}"#
        let file = try shell.write(Array(lines.utf8), to: "lines")
        let outcome = try shell.run("do", "shire", "--as", "clerk", "--file", file)
        #expect(outcome.status == 64)
        #expect(outcome.error.contains("line 1, hapened: There is no such field."))
        let sentence =
            "Any intent also takes \(shared.joined(separator: ", ")). Did you mean ‘happened’?"
        #expect(outcome.error.contains("line 1: \(sentence)"), "\(outcome.error)")
        let typed = try shell.run(
            "do", "shire", "enter-person", "--as", "clerk", "--hapened", "2014-03-01")
        #expect(typed.status == 64)
        #expect(typed.error.contains(sentence), "\(typed.error)")
    }

    @Test func `a wrong value of a right field is told without them`() throws {
        let shell = try founded()
        defer { shell.end() }
        let typed = try shell.run(
            "do", "shire", "enter-person", "--as", "clerk", "--person", "Ann")
        #expect(typed.status == 64)
        #expect(!typed.error.contains("Any intent also takes"))
    }
}
