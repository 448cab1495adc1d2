import GRDB
import Governance
import Synchronization

extension JournalFile {
    /// Seals entries into the chain and writes them, with all that belongs to them, at once.
    ///
    /// Entries, texts, erasures and keys are one transaction, and it is on the disk when this
    /// returns; documents are there before it. Erased values and salts are then nowhere in the data
    /// directory; should another program be reading the file just then, they stay in its log until
    /// the next `append`.
    ///
    /// - Throws: `JournalFault`, and then nothing was written: `.full` and `.readOnly` when the
    ///   disk does not take it, `.fault` when the drafts do not fit (a number that does not
    ///   follow, a key that was used, a salt of another length).
    public func append(_ drafts: [Draft]) throws(JournalFault) -> [Sealed] {
        try state.withLock { (state) throws(JournalFault) in
            try directory.mustBeHeld()
            guard !connection.isReadOnly else { throw .readOnly(connection.path) }
            let sealed = try seal(drafts, after: state.head)
            guard let last = sealed.last else { return [] }
            try writeWithDocuments(drafts, sealed, &state.list)
            state.head = Head(number: last.number, hash: last.hash)
            tidy(&state, after: drafts, sealed)
            return sealed
        }
    }

    /// Writes documents, then entries with all that belongs to them, and then names the documents.
    private func writeWithDocuments(
        _ drafts: [Draft], _ sealed: [Sealed], _ list: inout ErasureList
    ) throws(JournalFault) {
        let before = list
        let laid = try lay(drafts, before)
        do throws(JournalFault) {
            try write(drafts, sealed, &list)
        } catch {
            list.cut(to: before)
            // Where the disk did not confirm, an entry may name them all the same.
            if !error.isUnsynced { documents.drop(laid) }
            throw error
        }
        finish(laid, erasing: drafts.flatMap(\.erases))
    }

    private func seal(_ drafts: [Draft], after head: Head) throws(JournalFault) -> [Sealed] {
        var head = head
        var sealed: [Sealed] = []
        sealed.reserveCapacity(drafts.count)
        for draft in drafts {
            let number = draft.entry.number
            guard number == head.number.next, number > head.number else {
                throw JournalFault(
                    .fault, "Entry \(number) does not follow entry \(head.number).")
            }
            let bytes = draft.entry.bytes(place: place, previous: head.hash)
            head = Head(number: number, hash: Keeper.hash(of: bytes))
            sealed.append(Sealed(number: number, hash: head.hash, bytes: bytes))
        }
        return sealed
    }

    private func write(
        _ drafts: [Draft], _ sealed: [Sealed], _ list: inout ErasureList
    ) throws(JournalFault) {
        let erasures = drafts.flatMap { draft in
            draft.erases.map { Erasure(digest: $0, recorded: draft.entry.recorded) }
        }
        try connection.commit { db in
            for (draft, entry) in zip(drafts, sealed) {
                try Table.insert(entry, in: db)
                for text in wanted(of: draft, list) { try Table.insert(text, in: db) }
                if let once = draft.once {
                    let record = OnceRecord(request: once.request, number: entry.number)
                    try Table.insert(record, under: once.key, in: db)
                }
                for digest in draft.erases { try Table.erase(digest, in: db) }
            }
            try list.add(erasures)
        }
    }

    /// The texts that its entry refers to. A door may have laid others aside, and those are not
    /// kept; nor is one that was erased before.
    private func wanted(of draft: Draft, _ list: ErasureList) -> [LaidText] {
        guard !draft.texts.isEmpty else { return [] }
        let digests = draft.entry.digests
        return draft.texts.filter {
            digests.contains($0.digest) && !list.contains($0.digest)
        }
    }

    /// Writes the log back into the file when it has grown, or holds what was erased.
    ///
    /// The entries are durable already: what fails here for want of room is tried again later.
    private func tidy(_ state: inout State, after drafts: [Draft], _ sealed: [Sealed]) {
        let bytes = sealed.reduce(0) { $0 + $1.bytes.count }
        let texts = drafts.reduce(0) { $0 + $1.texts.count }
        state.pages += 2 + bytes / 4_096 + 3 * texts
        state.hasErased = state.hasErased || drafts.contains { !$0.erases.isEmpty }
        if state.hasErased || state.pages >= 1_000 { try? writeBack(&state) }
    }

    /// Writes the log back into the file; empties it where erased bytes may stand in it.
    func writeBack(_ state: inout State) throws(JournalFault) {
        guard !connection.isReadOnly else { return }
        let kind: Database.CheckpointMode = state.hasErased ? .truncate : .passive
        _ = try connection.run { try $0.checkpoint(kind) }
        state.hasErased = false
        state.pages = 0
    }
}
