extension Record {
    /// The entries of the batch that begins with an entry, in their order; none if none does.
    func entries(ofBatch first: EntryNumber) -> [EntryNumber] {
        guard note(of: first)?.batch == first else { return [] }
        var found: [EntryNumber] = []
        var next = first
        while note(of: next)?.batch == first {
            found.append(next)
            next = next.next
        }
        return found
    }

    /// Refuses to strike a batch that is not there, was struck already or that others stand on.
    func mayStrike(batch number: Int) throws(Refusal) {
        let first = EntryNumber(number)
        guard first.number == number, let note = note(of: first) else {
            throw noEntry(number, field: "entry")
        }
        guard let batch = note.batch else {
            throw Refusal(
                "Entry \(first) came in by itself and not in a batch: use \(WithdrawEntry.word).",
                field: "entry")
        }
        guard batch == first else {
            throw Refusal(
                "Entry \(first) is not the first of its batch: entry \(batch) is.", field: "entry")
        }
        let standing = entries(ofBatch: first).filter { !isStruck($0) }
        guard !standing.isEmpty else {
            throw Refusal("The batch of entry \(first) was withdrawn already.", field: "entry")
        }
        if let lasting = standing.first(where: { self.note(of: $0)?.lasting != .no }) {
            throw Refusal(
                "Entry \(lasting) of that batch founds the place, corrects or withdraws an entry"
                    + " or erases a text, and stands.", field: "entry")
        }
        try mustStandAlone(standing, as: "the batch of entry \(first)", replacedBy: [], "entry")
    }

    /// Refuses to strike entries while others stand on them.
    func mustStandAlone(
        _ entries: [EntryNumber], as what: String, replacedBy again: [SubjectRef], _ field: String
    ) throws(Refusal) {
        let dependents = dependents(of: entries, replacedBy: again)
        guard !dependents.isEmpty else { return }
        let list = dependents.prefix(20).map(\.description).joined(separator: ", ")
        throw Refusal(
            "These entries stand on \(what): \(list)"
                + (dependents.count > 20 ? " and \(dependents.count - 20) more." : "."),
            field: field)
    }
}
