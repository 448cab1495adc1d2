import Foundation
import Spreadsheet
import Testing

@Suite struct GuideTests {
    @Test func `the templates of the guide can be imported one after the other`() throws {
        var office = try Office()
        for kind in SheetKind.allCases {
            try office.take(try Self.text("templates/\(kind.rawValue).csv"), as: kind)
            #expect(Export(office.record, on: office.day).rows(of: kind).count > 0, "\(kind)")
        }
    }

    @Test func `the guide has the columns of every kind, as they are`() throws {
        let guide = try Self.text("README.md")
        for kind in SheetKind.allCases { #expect(guide.contains(Self.table(of: kind)), "\(kind)") }
    }

    /// The columns of a kind as the guide lists them.
    static func table(of kind: SheetKind) -> String {
        let rows = kind.columns.map { column in
            "| `\(column.name)`\(column.isNeeded ? " (needed)" : "") | \(column.says) |"
                + " \(column.accepts.replacing(" | ", with: ", ")) |"
        }
        return "| column | what is in it | what is accepted |\n| --- | --- | --- |\n"
            + rows.joined(separator: "\n") + "\n"
    }

    private static func text(_ name: String) throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let url = root.appendingPathComponent("docs/guide/\(name)")
        let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        if name == "README.md", ProcessInfo.processInfo.environment["SHIREMOOT_GUIDE"] != nil {
            try written(text).write(to: url, atomically: true, encoding: .utf8)
            return written(text)
        }
        return text
    }

    /// The guide with its tables written anew, each after the line that names its kind.
    private static func written(_ text: String) -> String {
        var lines: [Substring] = []
        var kind: SheetKind?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("## ") { kind = SheetKind(rawValue: String(line.dropFirst(3))) }
            if kind != nil, line.hasPrefix("|") { continue }
            lines.append(line)
            if let named = kind, line.hasPrefix("Columns:") {
                lines.append("")
                lines += table(of: named).split(separator: "\n")
                kind = named
            }
        }
        return lines.joined(separator: "\n")
    }
}
