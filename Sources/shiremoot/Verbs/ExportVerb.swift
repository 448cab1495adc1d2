import ArgumentParser
import Foundation
import Governance
import Place
import Publication
import Spreadsheet

/// Writes what a place holds as CSV.
struct ExportVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write what a place holds as CSV that can be imported again.",
        discussion: """
            Example: shiremoot export hampshire register --on 2014-03-20

            Only what anybody may read is written: of a person the key, and the name where it is \
            public; ‘[not public]’ for a text that is not; of a published contact nothing by \
            which a named person is reached. No cell is one that a spreadsheet would run.
            """)

    @Argument(help: "The place.")
    var place: String

    @Argument(help: ArgumentHelp("What to write: \(SheetKind.words).", valueName: "kind"))
    var kind: String?

    @Option(
        help: ArgumentHelp("Write every kind, each to a file here.", valueName: "directory"))
    var all: String?

    @Option(
        help: ArgumentHelp("The day on which it was so; today, if left out.", valueName: "day"))
    var on: String?

    @OptionGroup var options: DataOptions

    func run() async throws {
        try await answering {
            guard (kind == nil) != (all == nil) else {
                throw Refusal(
                    "Expected what to write, one of \(SheetKind.words), or --all DIRECTORY.")
            }
            let kind = try kind.map(SheetKind.named)
            let moot = try await options.open(place)
            let export = Export(moot.snapshot.record, on: try day(on) ?? Clock.today)
            if let kind { return Terminal.put(Self.text(of: kind, in: export)) }
            try write(export, to: all ?? "")
        }
    }

    private static func text(of kind: SheetKind, in export: Export) -> String {
        var csv = CSVText(headings: export.headings(of: kind))
        for row in export.rows(of: kind) { csv.add(row) }
        return csv.text
    }

    private func write(_ export: Export, to directory: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: directory, withIntermediateDirectories: true)
            for kind in SheetKind.allCases {
                let path = "\(directory)/\(kind.rawValue).csv"
                try Data(Self.text(of: kind, in: export).utf8)
                    .write(to: URL(fileURLWithPath: path), options: .atomic)
                Terminal.say("\(path)  \(export.rows(of: kind).count) rows")
            }
        } catch {
            throw Refusal("‘\(directory)’ cannot be written: \(error.localizedDescription)")
        }
    }
}
