public import Governance

extension JournalFile {
    /// Examines the whole journal: every entry, every text, the tables and their pages.
    ///
    /// - Parameter expecting: a hash that was noted down earlier. The chain must pass through it,
    ///   so that entries cut off after it was noted are missed.
    /// - Throws: `JournalFault` when the disk cannot be read; damage is a verdict and no fault.
    public func verify(expecting: Digest? = nil) throws(JournalFault) -> Verdict {
        try connection.run { db in
            try Verification.verdict(on: db, place: place, expecting: expecting)
        }
    }
}
