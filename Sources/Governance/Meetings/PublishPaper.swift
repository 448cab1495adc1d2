import Almanac

/// Publish a paper of a meeting, here or elsewhere.
public struct PublishPaper: Intent {
    public static let word = "publish-paper"
    public static let says = "Publish a paper of a meeting, here or elsewhere."
    public static let power = Power.convene
    public static let form: Form<PublishPaper> =
        PaperPublished.form.held(by: \.published, make: PublishPaper.init)

    /// What is to be recorded.
    public let published: PaperPublished

    public func scope(in record: Record) -> SubjectRef {
        published.meeting.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(published.paper, on: record.papers, "paper")
        _ = try record.find(published.meeting, on: record.meetings, "meeting")
        if let item = published.item { _ = try record.find(item, on: record.items, "item") }
        guard published.documents.count < 2 else {
            throw Refusal(
                "Found a document for everyone and a private one, expected one of the two.",
                field: "private-document")
        }
        try record.mustBeKept(published.document, field: "document")
        let key = published.paper
        let at = try occasion.minute(given: published.at) { entry, record in
            record.papers[key]?.made.facts.last { $0.entry == entry }?.value.at
        }
        let timed = PaperPublished(
            paper: published.paper, meeting: published.meeting, item: published.item,
            sort: published.sort, title: published.title, address: published.address, at: at,
            document: published.document, privateDocument: published.privateDocument)
        return [.meetings(.paperPublished(timed))]
    }
}
