import Governance
import Journal

extension Batch {
    /// How the texts of a request compare with those of the entry it may repeat.
    enum Repetition { case same, other, erased }

    /// Compares the texts that are sent again with those that stand beside the journal.
    ///
    /// Nothing more is kept of them for this than what is kept anyway, so erasing leaves nothing
    /// by which they could be guessed; what was erased can no longer be compared. A text that was
    /// sent and not kept, such as a reason where nothing stood in the way, had no effect.
    func texts(of request: Request, saidIn number: EntryNumber) -> Repetition {
        let brings = !request.texts.isEmpty || !request.documents.isEmpty
        guard brings, let entry = recalled(number) else { return .same }
        var sent = request.textsAsWritten[...]
        var isErased = false
        for kept in entry.keptTexts {
            guard case .standing(let text, _) = head.text(kept) else {
                isErased = true
                continue
            }
            // Not by `==`, to which texts of different bytes can be equal.
            guard let place = sent.firstIndex(where: { $0.utf8.elementsEqual(text.utf8) }) else {
                return .other
            }
            sent = sent[(place + 1)...]
        }
        switch isSameDocument(of: request, saidIn: entry) {
        case true?: break
        case false?: return .other
        case nil: isErased = true
        }
        return isErased ? .erased : .same
    }

    /// Whether what is sent again as a private document is the one that is kept: the hash of the
    /// request tells of those that are for everyone. `nil` where it was erased.
    private func isSameDocument(of request: Request, saidIn entry: Entry) -> Bool? {
        let sent = request.documents.filter(\.document.isSalted)
        let kept = entry.documents.filter(\.isSalted)
        guard let laid = sent.first, let document = kept.first else {
            return sent.isEmpty && kept.isEmpty
        }
        // One that was laid in this batch is not in its place yet.
        guard entry.number <= file.head.number else { return laid.document.size == document.size }
        return file.isSame(laid, as: document)
    }

    /// An entry of this batch or of the journal, if it can be read.
    func recalled(_ number: EntryNumber) -> Entry? {
        if let first = entries.first, number >= first.number {
            let place = number.number - first.number.number
            return entries.indices.contains(place) ? entries[place] : nil
        }
        let before = EntryNumber(number.number - 1)
        guard let sealed = try? file.read(after: before, atMost: 1).first else { return nil }
        return try? Replay.entry(sealed)
    }
}

extension Request {
    /// Its texts in the order in which an entry names them: why it is done all the same comes last.
    fileprivate var textsAsWritten: [String] {
        let last = texts.filter { $0.digest == asked.despite?.digest }
        return (texts.filter { $0.digest != asked.despite?.digest } + last).map(\.text)
    }
}

extension Entry {
    /// The kept texts that its happenings refer to, each once, in the order of naming.
    fileprivate var keptTexts: [Kept] {
        var kept: [Kept] = []
        for told in happenings.map(\.told) {
            let fields = Happening.table[type(of: told).name]?.fields ?? []
            for member in told.members {
                guard case .keptText = fields.first(where: { $0.name == member.name })?.kind,
                    case .text(let hex) = member.value, let digest = Digest(hex: hex)
                else { continue }
                if !kept.contains(Kept(digest)) { kept.append(Kept(digest)) }
            }
        }
        return kept
    }
}
