import Almanac
import Governance

extension Assessor {
    /// How a finding came about, in plain sentences in order, made when it is read.
    ///
    /// They name the days counted, the entries that prove it and, for what was done elsewhere, on
    /// whose word. A finding that is not known says what is missing.
    ///
    /// - Parameter proof: the finding's own, worked out before (`proof(of:)`).
    public func working(of finding: Finding, by proof: Finding.Proof) -> [String] {
        let tellsReasons = record.tellsReasons(about: finding.key.subject)
        var lines = proof.because.map { because in
            if case .excused(_, let entry) = because, !tellsReasons { return excused(nil, entry) }
            return sentence(because)
        }
        if lines.isEmpty {
            switch finding.standing {
            case .unknown(let missing): lines.append("missing: \(missing)")
            case .notApplicable(let because): lines.append(because)
            default: break
            }
        } else if case .unknown(let missing) = finding.standing {
            let isSaid = proof.because.contains { because in
                if case .notKept = because { return true }
                return false
            }
            if !isSaid { lines.append("missing: \(missing)") }
        }
        let said = Set(proof.because.flatMap(\.entries))
        let others = proof.entries.filter { !said.contains($0) }
        if !others.isEmpty {
            lines.append("see " + others.map { cited($0) }.joined(separator: ", "))
        }
        return lines
    }

    private func sentence(_ because: Because) -> String {
        switch because {
        case .found(let evidence, let when, let entry):
            return "\(evidence.inWords): \(when.inWords), \(cited(entry))"
        case .absent(let evidence, let entry?):
            return "looked for and not found: \(evidence.inWords), \(cited(entry))"
        case .absent(let evidence, nil): return "not on record: \(evidence.inWords)"
        case .notKept(let evidence):
            return "missing: \(evidence.inWords); it is not on record, it is not kept here from"
                + " early enough for that to say anything, and nobody wrote down that there is none"
        case .counted(let counting): return counted(counting)
        case .after(let evidence, let day, let anchor, let anchored):
            let days = day.number - anchored.number
            return "\(evidence.inWords) on \(day.inWords), \(days) \(days == 1 ? "day" : "days")"
                + " after \(anchor), \(anchored.inWords)"
        case .measured(let measure, let evidence, let number, let atMost, let atLeast, let within):
            let bounds = [atMost.map { "at most \($0)" }, atLeast.map { "at least \($0)" }]
            // So few complaints are never told by number.
            let isFew = evidence == .lateComplaint && (1..<Complaint.fewestTold).contains(number)
            let shown = isFew ? "fewer than five" : "\(number)\(measure.unit)"
            return "\(evidence.inWords), \(measure.inWords) \(within): \(shown), "
                + bounds.compactMap { $0 }.joined(separator: " and ")
        case .compared(let left, let one, let right, let other):
            return "\(left.inWords): \(read(one)); \(right.inWords): \(read(other))"
        case .excused(let reason, let entry): return excused(reason, entry)
        case .lacking(let words, let entry): return "\(words), \(cited(entry))"
        case .answered(let entry): return "no longer counted: it was answered, \(cited(entry))"
        case .words(let words): return words
        case .part(let title, let standing, let parts):
            let inner = parts.map { sentence($0) }.joined(separator: "; ")
            return "\(title): \(standing.inWords)" + (inner.isEmpty ? "" : "; \(inner)")
        }
    }

    /// "entry 12", and on whose word it reports what was done elsewhere.
    private func cited(_ entry: EntryNumber) -> String {
        guard let source = record.source(of: entry).flatMap({ record.sources[$0]?.cited.value })
        else { return "entry \(entry)" }
        return "entry \(entry), on the word of ‘\(record.words(source.citation))’"
    }

    private func excused(_ reason: Kept?, _ entry: EntryNumber) -> String {
        guard let reason else { return "excused by \(cited(entry))" }
        return "excused, because: \(open(reason)) (\(cited(entry)))"
    }

    /// A kept text that everybody may read, or a word in its place.
    func open(_ kept: Kept) -> String {
        if case .standing(_, let audience) = record.text(kept), audience != .everyone {
            return "[a reason that is not public]"
        }
        return record.words(kept)
    }

    /// A word compared: a person's key becomes the name, where that is public.
    private func read(_ word: String) -> String {
        if word.isEmpty { return "not said" }
        guard let person = Person.Key(word).flatMap({ record.people[$0] }) else { return word }
        return title(of: person.ref)
    }
}

extension Because {
    /// The entries its sentence names.
    var entries: [EntryNumber] {
        switch self {
        case .found(_, _, let entry), .absent(_, let entry?), .excused(_, let entry),
            .lacking(_, let entry), .answered(let entry):
            [entry]
        case .part(_, _, let parts): parts.flatMap(\.entries)
        default: []
        }
    }
}

extension Measure {
    var inWords: String {
        switch self {
        case .count: "counted"
        case .sum: "added up"
        case .share: "of all chances"
        case .run: "in a row"
        case .change: "the last less the one before,"
        }
    }

    var unit: String { self == .share ? " in a hundred" : "" }
}
