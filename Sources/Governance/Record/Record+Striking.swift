import HashTreeCollections

extension Record {
    /// Takes out of every timeline what one entry told, because another corrected or withdrew it.
    mutating func strike(_ entry: EntryNumber, by other: EntryNumber = .none) {
        guard let note = note(of: entry) else { return }
        noteStruck(entry, by: other)
        place.strike(entry)
        keeping[place.ref]?.strike(entry)
        for ref in note.mentions {
            ref.kind.shelf?.strike(entry, from: ref.key, in: &self)
            looks[ref]?.strike(entry)
            answers[ref]?.strike(entry)
            keeping[ref]?.strike(entry)
        }
    }

    /// The entries that one corrected or withdrew; none for one that only told something, and
    /// `nil` for one that changed what cannot be named so, such as one that erased a text.
    public func struck(by entry: EntryNumber) -> [EntryNumber]? {
        guard let note = note(of: entry), note.lasting != .no else { return [] }
        let found = entries(after: .none) { $0.struckBy == entry }
        return found.isEmpty ? nil : found
    }

    /// Whether the record has such a subject.
    public func has(_ ref: SubjectRef) -> Bool {
        ref.kind.shelf?.has(ref.key, in: self) ?? (ref.key == place.key.word)
    }

    /// The entries after some that name a subject those alone made, and so stand on them.
    func dependents(
        of struck: [EntryNumber], replacedBy again: [SubjectRef]
    ) -> [EntryNumber] {
        guard let first = struck.min() else { return [] }
        var without = self
        for entry in struck { without.strike(entry) }
        let lost = Set(struck.flatMap { mentions(in: $0) })
            .filter { has($0) && !without.has($0) && !again.contains($0) }
        guard !lost.isEmpty else { return [] }
        let among = Set(struck)
        return entries(after: first) { !$0.isStruck && $0.mentions.contains(where: lost.contains) }
            .filter { !among.contains($0) }
    }
}
