import Almanac
import HashTreeCollections

extension Record {
    /// Refuses a change by somebody who has not seen the last one, and says what changed since.
    func mustHaveSeen(
        _ asked: Asked, recalling recall: (EntryNumber) -> Entry?
    ) throws(Refusal) {
        guard let seen = asked.seen else { return }
        guard seen <= last else { throw noEntry(seen.number, field: "seen") }
        let subject = asked.intent.scope(in: self)
        let since = changes(of: subject, since: seen)
        guard let latest = since.last else { return }
        let told = since.prefix(20)
        var sentences = ["\(subject) was changed since entry \(seen)."]
        var record = self.known(of: subject, at: seen, without: since, recalling: recall)
        for number in told { sentences.append(record.tell(number, of: subject, recall)) }
        if since.count > told.count { sentences.append("And \(since.count - told.count) more.") }
        sentences.append("Look at it, and ask again with entry \(latest) as the last one seen.")
        throw Refusal(sentences.map { Problem("seen", $0) })
    }

    /// The entries after one that say something of a subject, or take back what was said of it.
    func changes(of subject: SubjectRef, since seen: EntryNumber) -> [EntryNumber] {
        var changes = Set(entries(after: seen) { $0.mentions.contains(subject) })
        let struck = entries(after: .none) {
            ($0.struckBy ?? .none) > seen && $0.mentions.contains(subject)
        }
        changes.formUnion(struck.compactMap { note(of: $0)?.struckBy })
        return changes.sorted()
    }

    /// The record with one subject as it was known at an entry.
    ///
    /// What was told of it later is taken out, and what was struck later is folded again: facts
    /// find their places whatever the order in which they are told.
    private func known(
        of subject: SubjectRef, at seen: EntryNumber, without since: [EntryNumber],
        recalling recall: (EntryNumber) -> Entry?
    ) -> Record {
        var record = self
        for number in since { record.strike(number) }
        let struck = entries(after: .none) {
            ($0.struckBy ?? .none) > seen && $0.mentions.contains(subject)
        }
        for number in struck where number <= seen {
            guard let entry = recall(number) else { continue }
            for happening in entry.happenings { happening.fold(into: &record, entry.told) }
        }
        return record
    }

    /// Folds an entry again and says what it changed of a subject.
    private mutating func tell(
        _ number: EntryNumber, of subject: SubjectRef, _ recall: (EntryNumber) -> Entry?
    ) -> String {
        guard let entry = recall(number) else {
            return "Entry \(number), \(note(of: number)?.intent ?? "of which nothing is known")."
        }
        let before = traits(of: subject)
        for happening in entry.happenings { happening.fold(into: &self, entry.told) }
        let telling = Telling(of: subject, in: self, from: before)
        let at = "\(entry.recorded.ukDay.inWords) at \(entry.recorded.ukTime)"
        var opening = "Entry \(number), \(entry.intent) by \(entry.by), recorded \(at)"
        if let happened = entry.happened { opening += " of \(happened.inWords)" }
        return opening + ": " + telling.words(of: entry) + "."
    }
}
