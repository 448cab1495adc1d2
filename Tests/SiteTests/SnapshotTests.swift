import Foundation
import Site
import Testing

/// Pages as they were last looked at and found right, a file each.
///
/// A page that comes out otherwise is either a mistake or a change to be looked at: with
/// `SHIREMOOT_RECORD` in the environment the files are written anew.
@Suite(.serialized) struct SnapshotTests {
    /// One page, and the file that it is to be like.
    struct Snapshot: Sendable, CustomTestStringConvertible {
        let path: String
        let name: String
        let status: Int
        var testDescription: String { path }

        init(_ path: String, _ name: String, status: Int = 200) {
            self.path = path
            self.name = name
            self.status = status
        }

        var file: URL {
            URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("Snapshots/\(name).html")
        }
    }

    private static let day = "/hampshire/on/2013-10-28"

    @Test(arguments: [
        Snapshot("/", "front"),
        Snapshot("/when-must-papers-be-out?meeting=2026-04-09", "when-must-papers-be-out"),
        Snapshot("/when-must-papers-be-out?meeting=Easter", "a-day-that-is-none", status: 422),
        Snapshot("/nowhere", "not-found", status: 404),
        Snapshot(day, "home"),
        Snapshot("\(day)/partnerships", "register"),
        Snapshot("\(day)/partnerships/hampshire-partnership", "partnership"),
        Snapshot("\(day)/partnerships/hampshire-partnership/people", "people"),
        Snapshot("\(day)/meetings/hp-2013-10-02", "meeting"),
        Snapshot("\(day)/bodies/hampshire-county-council", "body"),
        Snapshot("\(day)/promises", "promises"),
        Snapshot("\(day)/arrangements", "arrangements"),
        Snapshot("\(day)/withheld", "withheld"),
    ])
    func `the page is as it was last looked at`(_ snapshot: Snapshot) async throws {
        let answer = try await Served.samples.value.get(snapshot.path)
        #expect(answer.status == snapshot.status)
        let text = answer.text
        if ProcessInfo.processInfo.environment["SHIREMOOT_RECORD"] != nil {
            try text.write(to: snapshot.file, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOf: snapshot.file, encoding: .utf8)
        let (now, then) = (lines(of: text), lines(of: kept))
        let place = zip(now, then).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let first = place ?? min(now.count, then.count)
        guard now != then else { return }
        Issue.record(
            """
            \(snapshot.name).html, line \(first + 1)
            was: \(then.dropFirst(first).first ?? "the end")
            is:  \(now.dropFirst(first).first ?? "the end")
            """)
    }

    private func lines(of text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
