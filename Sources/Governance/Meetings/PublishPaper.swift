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
        guard occasion.isHere == false || published.at == nil else {
            throw Refusal(
                "What is published here is published now; a time goes with ‘happened’.",
                field: "at")
        }
        return [.meetings(.paperPublished(occasion.isHere ? timed(occasion) : published))]
    }

    /// What is published here is published at the minute it is recorded, for the cut-off hour; a
    /// correction keeps the minute of the entry that it replaces.
    private func timed(_ occasion: Occasion) -> PaperPublished {
        var at: ClockTime? = occasion.now.ukTime
        if let (entry, record) = occasion.replaced {
            at = record.papers[published.paper]?.made.facts.last { $0.entry == entry }?.value.at
        }
        return PaperPublished(
            paper: published.paper, meeting: published.meeting, item: published.item,
            sort: published.sort, title: published.title, address: published.address,
            at: at)
    }
}
