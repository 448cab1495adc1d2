/// Publish minutes of a meeting: draft, corrected or confirmed.
public struct PublishMinutes: Intent {
    public static let word = "publish-minutes"
    public static let says = "Publish minutes of a meeting: draft, corrected or confirmed."
    public static let power = Power.convene
    public static let form: Form<PublishMinutes> =
        MinutesPublished.form.held(by: \.published, make: PublishMinutes.init)

    /// What is to be recorded.
    public let published: MinutesPublished

    public func scope(in record: Record) -> SubjectRef {
        published.meeting.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(published.meeting, on: record.meetings, "meeting")
        try record.mustBeKept(published.document, field: "document")
        let key = published.meeting
        let at = try occasion.minute(given: published.at) { entry, record in
            record.meetings[key]?.minutes.facts.last { $0.entry == entry }?.value.at
        }
        let timed = MinutesPublished(
            meeting: key, stage: published.stage, address: published.address, at: at,
            document: published.document)
        return [.meetings(.minutesPublished(timed))]
    }
}
