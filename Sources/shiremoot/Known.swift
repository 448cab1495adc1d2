import Almanac
import Governance
import Place

extension Moot {
    /// The record as it was known at the end of a day, or as it is when none is given.
    func record(known: Day?) async throws -> Record {
        guard let known else { return snapshot.record }
        return try record(knownOn: known)
    }

    /// Why nothing can be said by what was known then, if so: it is not that all was well.
    nonisolated func blank(_ record: Record, _ known: Day) -> String? {
        let day = known.inFull
        if record.last == .none { return "Nothing had been entered by the end of \(day)." }
        guard record.adoptions.all.isEmpty, !snapshot.record.adoptions.all.isEmpty else {
            return nil
        }
        return "No framework had been entered as adopted or held up by the end of \(day)."
    }
}
