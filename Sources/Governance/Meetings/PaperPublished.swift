public import Almanac

/// A paper of a meeting was published, here or elsewhere.
public struct PaperPublished: Happened {
    public static let name = "paper published"

    /// The paper, by its new key.
    public let paper: Paper.Key
    /// The meeting that it is for.
    public let meeting: Meeting.Key
    /// The item of the agenda it belongs to; `nil` when none is named.
    public let item: AgendaItem.Key?
    /// What sort of paper it is: agenda, report, supplement, summary or other.
    public let sort: PaperSort
    /// Its title, in words the public may read.
    public let title: Kept
    /// Where it can be read, if it was published elsewhere.
    public let address: Kept?
    /// The time of publication, UK time; `nil` when not known, and for what is published here.
    public let at: ClockTime?
    /// Its document, if it is kept here and everyone may read it.
    public let document: Document?
    /// Its document, if it is kept here and not everyone may read it.
    public let privateDocument: Document?

    public static let form: Form<PaperPublished> = Form(
        Field.new("paper", \.paper, "The paper"),
        Field("meeting", \.meeting, "The meeting"),
        Field("item", \.item, "The item it belongs to"),
        Field("sort", \.sort, "What sort of paper"),
        Field("title", \.title, "Its title"),
        Field("address", \.address, "Where it can be read, if elsewhere"),
        Field("at", \.at, "At what time, if known"),
        Field("document", \.document, "Its document, for everyone"),
        Field(
            "private-document", \.privateDocument, "Its document, where it is to be withheld",
            audience: .insiders),
        make: PaperPublished.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.papers.change(paper) { $0.made.insert(self, told) }
        record.place(paper.ref, at: place, below: meeting.ref)
        for document in documents { record.hold(document, of: paper.ref, told) }
    }

    public var documents: [Document] { [document, privateDocument].compactMap { $0 } }
}
