public import Almanac
import HashTreeCollections

/// A document that entries named, the first that did, and which subjects they named it for.
struct NamedDocument: Equatable, Sendable {
    let document: Document
    let entry: EntryNumber
    var subjects: [SubjectRef]
}

/// A document that everyone may read, or could before it was erased.
public struct PublicDocument: Hashable, Sendable {
    /// Its hash, size and type.
    public let document: Document
    /// The paper it is of, or the meeting whose minutes it is.
    public let subject: SubjectRef
    /// The title of the paper; `nil` for minutes.
    public let title: Kept?
    /// The first entry that named it.
    public let entry: EntryNumber
    /// The day on which it was erased; `nil` for one that stands.
    public let erased: Day?
}

extension Record {
    /// Notes that an entry named a document, which stays noted when the entry is struck: its bytes
    /// are beside the journal until they are erased.
    mutating func hold(_ document: Document, of subject: SubjectRef, _ told: Told) {
        var named =
            documents[document.digest]
            ?? NamedDocument(document: document, entry: told.entry, subjects: [])
        if !named.subjects.contains(subject) { named.subjects.append(subject) }
        documents[document.digest] = named
    }

    /// Refuses a document that was erased, which is never kept again.
    func mustBeKept(_ document: Document?, field: String) throws(Refusal) {
        guard let document, case .erased(let day) = texts[document.digest] else { return }
        throw Refusal(
            "A document of these very bytes was erased on \(day.inWords), and is not kept again.",
            field: field)
    }

    /// A document that everyone may read, of those published by the end of a day.
    ///
    /// Of a paper that is withheld, or whose item is, nobody may read it, whatever the day and
    /// whatever other paper has the same bytes; nor one that no standing entry names any more.
    ///
    /// - Returns: `nil` for one that may not be read and one that there is not, all the same.
    public func publicDocument(_ digest: Digest, by day: Day) -> PublicDocument? {
        guard let named = documents[digest], !named.document.isSalted,
            !unreadDocuments.contains(digest),
            !named.subjects.contains(where: { isWithheldWithItsItem($0) })
        else { return nil }
        for subject in named.subjects {
            guard let title = published(digest, of: subject, by: day) else { continue }
            var erased: Day?
            if case .erased(let day) = texts[digest] { erased = day }
            return PublicDocument(
                document: named.document, subject: subject, title: title,
                entry: named.entry, erased: erased)
        }
        return nil
    }

    /// The documents that a later record lets nobody read, as far as this one names them.
    mutating func takeUnread(from later: Record) {
        unreadDocuments = Set(
            documents.keys.filter { later.publicDocument($0, by: .last) == nil })
    }

    private func isWithheldWithItsItem(_ subject: SubjectRef) -> Bool {
        if isWithheld(subject) { return true }
        guard subject.kind == .paper else { return false }
        let facts = papers[.init(trusted: subject.key)]?.made.facts ?? []
        return facts.contains { fact in fact.value.item.map { isWithheld($0.ref) } ?? false }
    }

    /// The title under which a subject published a document by a day, `.some(nil)` for minutes;
    /// `nil` where it did not.
    private func published(_ digest: Digest, of subject: SubjectRef, by day: Day) -> Kept?? {
        switch subject.kind {
        case .paper:
            let facts = papers[.init(trusted: subject.key)]?.made.facts(by: day) ?? []
            let fact = facts.last { $0.value.document?.digest == digest }
            return fact.map { .some($0.value.title) }
        case .meeting:
            let facts = meetings[.init(trusted: subject.key)]?.minutes.facts(by: day) ?? []
            return facts.contains { $0.value.document?.digest == digest } ? .some(nil) : nil
        default: return nil
        }
    }
}
