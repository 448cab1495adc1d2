import Almanac
import Governance
import Journal
import Place

/// Tells entries of a journal, each on one line.
struct EntryLines {
    private let moot: Moot
    private let record: Record

    /// Tells them as a record knows them: that of now, or of a day gone by.
    init(_ moot: Moot, in record: Record) {
        self.moot = moot
        self.record = record
    }

    func line(of sealed: Sealed) throws -> String {
        guard let entry = try? Entry.read(sealed.bytes).entry else {
            return "entry \(sealed.number)  \(sealed.hash.short)  cannot be read"
        }
        var parts = ["entry \(entry.number)", sealed.hash.short]
        parts.append(entry.happenings.map(words).joined(separator: ", "))
        parts.append(entry.mentions.map(\.description).joined(separator: " "))
        if let happened = entry.happened { parts.append("happened \(happened.inWords)") }
        if let source = entry.source, let cited = record.sources[source]?.cited.value {
            parts.append("on the word of ‘\(Terminal.oneLine(record.words(cited.citation)))’")
        }
        parts.append("recorded \(entry.recorded) by \(entry.by)")
        if let batch = entry.batch, batch != entry.number { parts.append("batch of \(batch)") }
        if let fate = try fate(of: entry) { parts.append(fate) }
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// What happened; of what was done to another entry or a text, to which.
    private func words(_ happening: Happening) -> String {
        switch happening {
        case .places(.entryCorrected(let corrected)): "corrects entry \(corrected.entry)"
        case .places(.entryWithdrawn(let withdrawn)): "withdraws entry \(withdrawn.entry)"
        case .places(.batchWithdrawn(let withdrawn)):
            "withdraws the batch of entry \(withdrawn.entry)"
        case .places(.textErased(let erased)): "erases the text \(erased.text.short)…"
        default: type(of: happening.told).name
        }
    }

    /// By which entry it was taken back, and how.
    private func fate(of entry: Entry) throws -> String? {
        guard let by = record.striker(of: entry.number) else { return nil }
        let before = EntryNumber(by.number - 1)
        guard let sealed = try moot.entries(after: before, atMost: 1).first,
            let striker = try? Entry.read(sealed.bytes).entry
        else { return "corrected or withdrawn by entry \(by)" }
        return striker.happenings.lazy.compactMap { happening -> String? in
            switch happening {
            case .places(.entryCorrected): "corrected by entry \(by)"
            case .places(.entryWithdrawn): "withdrawn by entry \(by)"
            case .places(.batchWithdrawn): "withdrawn with its batch by entry \(by)"
            default: nil
            }
        }.first
    }
}
