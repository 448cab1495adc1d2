public import Governance
import Synchronization

extension JournalFile {
    /// Reads entries in their order, as they were written.
    public func read(
        after number: EntryNumber, atMost count: Int
    ) throws(JournalFault) -> [Sealed] {
        try connection.run { db in
            try Table.entries(db, after: number.number, atMost: count)
        }
    }

    /// Every kept text that stands, in the order of writing.
    public func texts() throws(JournalFault) -> [StoredText] {
        let list = state.withLock { $0.list }
        return try connection.run { try Table.texts($0) }
            .filter { !list.contains($0.digest) }
    }

    /// The hashes of the texts that were erased.
    public func erasures() -> [Digest] { erased().map(\.digest) }

    /// The texts that were erased, and when each erasing was recorded, in that order.
    public func erased() -> [Erasure] { state.withLock { $0.list.erasures } }

    /// What was made of the request that was sent under a key, if one was.
    public func once(_ key: String) throws(JournalFault) -> OnceRecord? {
        try connection.run { try Table.once(key, in: $0) }
    }
}
