import Governance
import Synchronization

extension JournalFile {
    /// Refuses a journal of a newer program, of another place or not as it was made.
    static func mustBeWhole(_ connection: Connection, of place: Word) throws(JournalFault) {
        do throws(JournalFault) {
            try Schema.mustBeKnown(connection)
            try connection.run { db in
                guard try Schema.text(db) == Schema.expected() else {
                    throw JournalFault(
                        .damaged(firstBad: nil),
                        "The tables of ‘\(connection.path)’ have been altered.")
                }
                let first = try Table.entries(db, after: 0, atMost: 1)
                if let bad = verifyChain(first, place: place, after: .none).firstBad {
                    throw JournalFault(.damaged(firstBad: 1), "Entry 1: \(bad.because)")
                }
            }
        } catch {
            guard error.kind == .damaged(firstBad: nil) else { throw error }
            throw located(error, in: connection, of: place)
        }
    }

    /// The same fault, naming the first entry that does not hold if there is one.
    private static func located(
        _ fault: JournalFault, in connection: Connection, of place: Word
    ) -> JournalFault {
        let verdict = try? connection.run { db in
            try Verification.verdict(on: db, place: place, expecting: nil)
        }
        guard case .broken(let number, let because) = verdict, number > 0 else { return fault }
        return JournalFault(
            .damaged(firstBad: number), "\(fault.sentence) Entry \(number): \(because)")
    }

    /// Finishes what a process left when it ended: listed erasures, and bytes in the log.
    func settle() throws(JournalFault) {
        try state.withLock { (state) throws(JournalFault) in
            let listed = state.list.erasures.map(\.digest)
            let standing = try connection.run { db in
                try listed.filter { try Table.stands($0, in: db) }
            }
            if !standing.isEmpty {
                try connection.commit { db in
                    for digest in standing { try Table.erase(digest, in: db) }
                }
            }
            try settleDocuments(without: state.list)
            state.hasErased = true
            try writeBack(&state)
        }
    }
}
