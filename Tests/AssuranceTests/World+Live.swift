import Assurance
import Governance
import Testing

extension World {
    /// Judges a day after so many entries, follows the rest one by one, and expects what a whole
    /// assessment finds after each.
    func proveLive(
        after count: Int, on day: String, atEachEntry: Bool = true,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard count > 0 else { return }
        let asked = on(day)
        var live = LiveFindings(on: asked, by: library)
        live.refresh(from: records[count - 1])
        for (entry, record) in zip(entries, records).dropFirst(count) {
            live.follow(entry, in: record)
            live.refresh(from: record)
            guard atEachEntry || entry.number == entries.last?.number else { continue }
            let found = live.all(of: record)
            let whole = Assessor(record, on: asked, by: library).findings()
            guard found != whole else { continue }
            Issue.record(
                "after \(entry.intent): \(found.count) findings live, \(whole.count) in all",
                sourceLocation: sourceLocation)
        }
    }
}
