import Assurance
import Foundation
import Governance
import Testing

/// `docs/duties.md` is written from the frameworks and the tests; this keeps it true.
///
/// To write it anew: `SHIREMOOT_WRITE_DOCS=1 swift test --filter 'The document of all duties'`.
@Suite struct `The document of all duties` {
    private static let path = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../docs/duties.md")

    /// Sentences of the seeds that are no duties, and why.
    private static let none = [
        "CG-01": "scope: it says which partnerships the guide is about, and every adoption is"
            + " asked of those in which the adopter is involved",
        "HF-14": "construction: a framework’s text cannot change but by a new version, which names"
            + " its author and reason; the old one stays",
    ]

    /// The rows asked for, by the letters of each seed.
    private static let rows = [("HF", 18), ("HP", 12), ("CR", 22), ("CG", 35), ("NP", 19)]

    @Test func `says of every duty where it stands, what form it has and what proves it`() throws {
        let written = Self.text()
        if ProcessInfo.processInfo.environment["SHIREMOOT_WRITE_DOCS"] != nil {
            try written.write(to: Self.path, atomically: true, encoding: .utf8)
        }
        let read = try String(contentsOf: Self.path, encoding: .utf8)
        #expect(read == written, "docs/duties.md is not what the frameworks and tests say")
    }

    @Test func `leaves out no sentence of the five seeds`() {
        let ids = Set(Shelf.shipped.all.flatMap(\.duties).map(\.id))
        for (letters, count) in Self.rows {
            for number in 1...count {
                let id = Self.id(letters, number)
                #expect(ids.contains(id) != (Self.none[id] != nil), "\(id)")
            }
        }
    }

    private static func id(_ letters: String, _ number: Int) -> String {
        "\(letters)-\(number < 10 ? "0" : "")\(number)"
    }

    private static func text() -> String {
        var lines = [
            "# Every duty", "",
            "Written from the files in `Frameworks` and the examples in `Tests/AssuranceTests`; a"
                + " test fails where this page is not what they say. What the words mean is told"
                + " in [frameworks.md](frameworks.md).", "",
        ]
        let files = ShippedFrameworks.files
        for framework in Shelf.shipped.all {
            let file = files.first { $0.text.contains("framework: \(framework.key)\n") }?.name
            lines += ["## \(framework.title)", ""]
            lines += ["From: \(framework.source). File: `Frameworks/\(file ?? "")`.", ""]
            lines.append("| duty | asks | where | form | proved by |")
            lines.append("| --- | --- | --- | --- | --- |")
            lines += framework.duties.map(row)
            let letters = String(framework.duties.first?.id.prefix(2) ?? "")
            lines += none.keys.sorted().filter { $0.hasPrefix(letters) }
                .map { "| \($0) | none | | \(none[$0] ?? "") | |" }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }

    private static func row(_ duty: Duty) -> String {
        let weight = duty.weight == .must ? "" : ", a \(duty.weight.rawValue)"
        let form = "\(duty.rule.formInWords) for each \(duty.subject.rawValue)"
        let stops = duty.stops.isEmpty ? "" : "; stops \(duty.stops.joined(separator: ", "))"
        return "| \(duty.id) | \(duty.says) (\(duty.basis.inWords)\(weight)) | \(duty.clause) |"
            + " \(form)\(stops) | \(proof(of: duty)) |"
    }

    private static func proof(of duty: Duty) -> String {
        let examples = `The frameworks that come with it`.examples.filter { $0.duty == duty.id }
        var files: [String] = []
        for example in examples where !files.contains(example.file) { files.append(example.file) }
        return "\(files.joined(separator: ", ")): \(examples.count) examples"
    }
}

extension Rule {
    /// The form in a word, of a compound those of its parts.
    fileprivate var formInWords: String {
        switch self {
        case .exists: "exists"
        case .deadline: "deadline"
        case .recurs: "recurs"
        case .limit: "limit"
        case .agrees: "agrees"
        case .judged: "judged"
        case .parts(let parts): "all of " + parts.map(\.rule.formInWords).joined(separator: ", ")
        case .anyOf(let parts): "one of " + parts.map(\.rule.formInWords).joined(separator: ", ")
        case .see(let id): "see \(id)"
        }
    }
}
