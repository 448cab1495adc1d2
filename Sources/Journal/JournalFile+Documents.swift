public import Governance
import Synchronization

import struct Crypto.SHA256

extension JournalFile {
    /// The folder of its documents.
    var documents: DocumentFolder { DocumentFolder(path: directory.documents(of: place)) }

    /// Opens a document; `nil` for one that is not there, or was erased.
    public func document(_ document: Document) -> OpenDocument? {
        let isErased = state.withLock { $0.list.contains(document.digest) }
        return isErased ? nil : OpenDocument(document, in: documents)
    }

    /// Whether bytes that were sent again are those of a salted document that is kept; `nil` when
    /// that was erased, and nobody can tell any more.
    public func isSame(_ laid: LaidDocument, as kept: Document) -> Bool? {
        guard laid.document.size == kept.size, laid.document.type == kept.type else { return false }
        guard let open = document(kept) else { return nil }
        var hasher = SHA256()
        hasher.update(data: open.salt())
        for part in [laid.source, laid.ending] {
            guard (try? part.forEachPiece { hasher.update(data: $0) }) != nil else { return false }
        }
        return Keeper.digest(hasher.finalize()) == kept.digest
    }

    /// Writes the documents that drafts refer to, before the entries that name them.
    func lay(_ drafts: [Draft], _ list: ErasureList) throws(JournalFault) -> [Digest] {
        let wanted = drafts.flatMap { draft -> [LaidDocument] in
            guard !draft.documents.isEmpty else { return [] }
            let named = Set(draft.entry.documents.map(\.digest))
            return draft.documents.filter {
                named.contains($0.digest) && !list.contains($0.digest)
            }
        }
        guard !wanted.isEmpty else { return [] }
        do {
            return try documents.lay(wanted)
        } catch {
            throw JournalFault.settled(error, at: documents.path, directory.ending)
        }
    }

    /// Gives the documents of entries that are on the disk their names, and erases what those
    /// entries erase.
    ///
    /// The entries stand whatever comes of it, so there is nothing to refuse: where the disk does
    /// not do it, the process ends, and the next one finishes it when it opens the journal.
    func finish(_ laid: [Digest], erasing erased: [Digest]) {
        do {
            try documents.name(laid)
            if !erased.isEmpty, documents.isThere { try documents.erase(erased) }
        } catch {
            directory.ending(JournalFault(error, at: documents.path).sentence)
        }
    }

    /// Finishes what a process left when it ended, in the folder of its documents.
    func settleDocuments(without list: ErasureList) throws(JournalFault) {
        let folder = documents
        guard folder.isThere else { return }
        do {
            try folder.erase(list.erasures.map(\.digest))
        } catch {
            throw JournalFault.settled(error, at: folder.path, directory.ending)
        }
        try folder.settle { (digest) throws(JournalFault) in
            try connection.run { try Table.isNamed(digest, in: $0) }
        }
    }
}
