import Address
import Almanac
import Assurance
public import Governance
import Markup
import Publication

extension Outlook {
    /// The address of a document that everyone may read; `nil` for any other, and for one that was
    /// erased.
    func link(document: Document) -> Link? {
        guard let found = record.publicDocument(document.digest, by: day), found.erased == nil
        else { return nil }
        return link(.document(document.digest))
    }

    /// The documents that everyone may read and an entry named for a paper, or for the minutes of a
    /// meeting, each with its path.
    ///
    /// - Parameter entry: `nil` for the newest that named a paper's.
    public func documents(
        of subject: SubjectRef, in entry: EntryNumber?
    ) -> [(document: Document, path: String)] {
        let named = papers(subject) + (entry == nil ? [] : minutes(subject))
        let told = entry.map { entry in named.filter { $0.entry == entry } } ?? named.suffix(1)
        return told.compactMap { told in
            guard let document = told.document, let link = link(document: document) else {
                return nil
            }
            return (document, link.path)
        }
    }

    private func papers(_ subject: SubjectRef) -> [(entry: EntryNumber, document: Document?)] {
        guard subject.kind == .paper, let key = Paper.Key(subject.key) else { return [] }
        let facts = record.papers[key]?.made.facts(by: day) ?? []
        return facts.map { ($0.entry, $0.value.document) }
    }

    private func minutes(_ subject: SubjectRef) -> [(entry: EntryNumber, document: Document?)] {
        guard subject.kind == .meeting, let key = Meeting.Key(subject.key) else { return [] }
        let facts = record.meetings[key]?.minutes.facts(by: day) ?? []
        return facts.map { ($0.entry, $0.value.document) }
    }

    /// What a paper is called, leading to its document with type and size, or to where it was
    /// published elsewhere.
    func linked(_ title: String, to document: Document?, or address: String?) -> HTML {
        guard let document, let link = link(document: document) else {
            return .elsewhere(title, address)
        }
        return """
            <a href="\(link)" type="\(document.type.mediaType)">\(title) (\(document.inWords))</a>
            """
    }

    /// What is said beside a document: that it was erased, or that it is elsewhere too.
    func remark(on document: Document, _ address: String?) -> HTML? {
        guard let found = record.publicDocument(document.digest, by: day) else { return nil }
        if let day = found.erased { return "; its document was erased on \(day)" }
        return address.map { "; also \(HTML.elsewhere("elsewhere", $0))" }
    }
}

extension MeetingPage {
    /// The minutes that are kept here, stage by stage; `nil` where none are.
    var minutes: HTML? {
        let published = meeting.minutes.facts(by: outlook.day).compactMap { fact -> HTML? in
            guard let document = fact.value.document else { return nil }
            let title = "\(fact.value.stage.inWords) minutes".capitalised
            let linked = outlook.linked(title, to: document, or: nil)
            return """
                \(linked) <span class="hint">published \(fact.happened)\
                \(outlook.remark(on: document, nil))</span>
                """
        }
        return published.isEmpty ? nil : HTML(published, separator: "<br>")
    }
}
