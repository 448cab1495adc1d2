import Almanac
import Governance
import Journal

/// One entry of a journal, on one line.
struct EntryLine {
    let text: String

    init(_ sealed: Sealed, in record: Record) {
        guard let entry = try? Entry.read(sealed.bytes).entry else {
            text = "entry \(sealed.number)  \(sealed.hash.short)  cannot be read"
            return
        }
        let what = entry.happenings.map { type(of: $0.told).name }.joined(separator: ", ")
        var parts = ["entry \(entry.number)", sealed.hash.short, what]
        parts.append(entry.mentions.map(\.description).joined(separator: " "))
        if let happened = entry.happened { parts.append("happened \(happened.inWords)") }
        if let source = entry.source, let cited = record.sources[source]?.cited.value {
            parts.append("on the word of ‘\(Terminal.oneLine(record.words(cited.citation)))’")
        }
        parts.append("recorded \(entry.recorded) by \(entry.by)")
        if let batch = entry.batch, batch != entry.number { parts.append("batch of \(batch)") }
        if record.isStruck(entry.number) { parts.append("corrected or withdrawn since") }
        text = parts.joined(separator: "  ")
    }
}
