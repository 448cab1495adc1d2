import Almanac
import Governance

extension Assessor {
    /// Of how many things something holds.
    ///
    /// Where nothing on record says whether it holds of one, that counts against the thing only if
    /// such evidence is kept here, or if another falls short in any case; else there is no reading.
    func number<Thing>(
        _ evidence: Evidence, of things: [Thing], for instance: Instance,
        made: [(happened: When, entry: EntryNumber)?], where holds: (Thing) -> Answer
    ) -> EvidenceReading {
        let answers = things.map(holds)
        let isSilent = answers.contains(.unknown) && !answers.contains(.no)
        if isSilent, keptSince(evidence, for: instance).map({ $0 > day }) ?? true {
            return EvidenceReading()
        }
        return number(answers.count { $0 == .yes }, among: made.compactMap { $0 })
    }
}
