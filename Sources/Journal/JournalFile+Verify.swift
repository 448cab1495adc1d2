public import Governance
import Synchronization

extension JournalFile {
    /// Examines the whole journal: every entry, text and document, the tables and their pages.
    ///
    /// - Parameter expecting: a hash that was noted down earlier. The chain must pass through it,
    ///   so that entries cut off after it was noted are missed.
    /// - Throws: `JournalFault` when the disk cannot be read; damage is a verdict and no fault.
    public func verify(expecting: Digest? = nil) throws(JournalFault) -> Verdict {
        let list = state.withLock { $0.list }
        return try connection.run { db in
            var verification = Verification(place: place, expecting: expecting)
            verification.look(into: documents, without: list)
            return try verification.verdict(on: db)
        }
    }
}
