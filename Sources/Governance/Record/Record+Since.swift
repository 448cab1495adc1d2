import HashTreeCollections

extension Record {
    /// The subjects that entries after one name, and those named by what they took back: nothing
    /// is so of any other that was not so before.
    ///
    /// - Returns: `nil` where more than single subjects may be otherwise: where a text was erased,
    ///   something was said of the whole place, or there is no such entry.
    public func subjects(namedAfter entry: EntryNumber) -> Set<SubjectRef>? {
        guard entry <= last else { return nil }
        var found: Set<SubjectRef> = []
        var takers: Set<EntryNumber> = []
        for place in entry.number..<last.number {
            let number = EntryNumber(place + 1)
            guard let note = note(of: number) else { return nil }
            if note.lasting != .no {
                takers.insert(number)
            } else if note.mentions.isEmpty {
                return nil
            }
            found.formUnion(note.mentions)
        }
        guard let taken = subjects(takenBackBy: takers) else { return nil }
        found.formUnion(taken)
        return found.contains { $0.kind == .place } ? nil : found
    }

    /// The subjects of what some entries corrected or withdrew; `nil` where one of them did
    /// neither.
    private func subjects(takenBackBy takers: Set<EntryNumber>) -> Set<SubjectRef>? {
        guard !takers.isEmpty else { return [] }
        var found: Set<SubjectRef> = []
        var heard: Set<EntryNumber> = []
        let struck = entries(after: .none) { $0.struckBy.map { takers.contains($0) } ?? false }
        for entry in struck {
            guard let note = note(of: entry), let striker = note.struckBy, !note.mentions.isEmpty
            else { return nil }
            heard.insert(striker)
            found.formUnion(note.mentions)
        }
        return heard == takers ? found : nil
    }

    /// A subject and everything that it hangs on, directly or through others, each once: wherever
    /// going down by `subjects(under:)` comes to it.
    ///
    /// - Parameter uppers: what a subject hangs on directly, for whoever remembers it.
    public func subjects(
        over lower: SubjectRef, by uppers: ((SubjectRef) -> [SubjectRef])? = nil
    ) -> [SubjectRef] {
        var found = [lower]
        var seen: Set = [lower]
        var next = 0
        while next < found.count {
            let above = uppers?(found[next]) ?? subjects(directlyOver: found[next])
            next += 1
            for upper in above where seen.insert(upper).inserted { found.append(upper) }
        }
        return found
    }

    /// What a subject hangs on directly; nothing for a partnership, which hangs on nothing.
    public func subjects(directlyOver lower: SubjectRef) -> [SubjectRef] {
        guard lower.kind != .partnership, let shelf = lower.kind.shelf,
            shelf.has(lower.key, in: self)
        else { return [] }
        let named =
            shelf.above(lower.key, in: self)
            + shelf.chronicle(of: lower.key, in: self).flatMap(\.mentions)
        return Array(Set(named).filter { $0 != lower && below[$0]?.holds(lower) == true })
    }
}

extension [Hanging] {
    /// Whether a list in order has a subject.
    fileprivate func holds(_ subject: SubjectRef) -> Bool {
        // By name alone: the place is not known.
        let sought = Hanging(subject, at: 0)
        let place = place(ofFirst: sought)
        return place < endIndex && self[place] == sought
    }
}
