import Almanac
import Governance
import Journal
import Place

/// Tells entries of a journal, each on one line.
struct EntryLines {
    private let moot: Moot
    private let record: Record
    /// Which entries took back which; read when the first that was taken back is told.
    private var strikes: Strikes?

    /// Tells them as a record knows them: that of now, or of a day gone by.
    init(_ moot: Moot, in record: Record) {
        self.moot = moot
        self.record = record
    }

    mutating func line(of sealed: Sealed) throws -> String {
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
        if record.isStruck(entry.number) { parts.append(try fate(of: entry)) }
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

    private mutating func fate(of entry: Entry) throws -> String {
        let strikes = try strikes ?? Strikes(in: moot, until: record.last)
        self.strikes = strikes
        return strikes.fate(of: entry) ?? "corrected or withdrawn since"
    }
}

/// Which entries of a journal were corrected or withdrawn by which.
private struct Strikes {
    private var entries: [Int: Strike] = [:]
    private var batches: [Int: Strike] = [:]

    private struct Strike {
        let by: EntryNumber
        let words: String
    }

    /// Reads a journal up to an entry.
    init(in moot: Moot, until end: EntryNumber) throws {
        var last = EntryNumber.none
        while last < end {
            let sealed = try moot.entries(after: last, atMost: min(1_000, end.number - last.number))
            guard let newest = sealed.last else { return }
            for one in sealed {
                if let entry = try? Entry.read(one.bytes).entry { take(entry) }
            }
            last = newest.number
        }
    }

    func fate(of entry: Entry) -> String? {
        let strikes = [entries[entry.number.number], entry.batch.flatMap { batches[$0.number] }]
        return strikes.compactMap { $0 }.max { $0.by < $1.by }?.words
    }

    private mutating func take(_ entry: Entry) {
        let by = entry.number
        for happening in entry.happenings {
            switch happening {
            case .places(.entryCorrected(let corrected)):
                entries[corrected.entry] = Strike(by: by, words: "corrected by entry \(by)")
            case .places(.entryWithdrawn(let withdrawn)):
                entries[withdrawn.entry] = Strike(by: by, words: "withdrawn by entry \(by)")
            case .places(.batchWithdrawn(let withdrawn)):
                let words = "withdrawn with its batch by entry \(by)"
                batches[withdrawn.entry] = Strike(by: by, words: words)
            default: continue
            }
        }
    }
}
