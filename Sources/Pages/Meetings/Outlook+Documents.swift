import Address
import Almanac
import Assurance
import Governance
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
