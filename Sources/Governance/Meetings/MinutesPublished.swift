public import Almanac

/// Minutes of a meeting were published, in draft, corrected or confirmed.
public struct MinutesPublished: Happened {
    public static let name = "minutes published"

    /// The meeting whose minutes they are.
    public let meeting: Meeting.Key
    /// What was published: a draft, a corrected text or the confirmed one.
    public let stage: MinutesStage
    /// Where they can be read; `nil` when that is not said.
    public let address: Kept?
    /// The time of publication, UK time; `nil` when not known, and in entries of an earlier time.
    public let at: ClockTime?
    /// Their document, if it is kept here.
    public let document: Document?

    public static let form: Form<MinutesPublished> = Form(
        Field("meeting", \.meeting, "The meeting"),
        Field("stage", \.stage, "At which stage"),
        Field("address", \.address, "Where they can be read"),
        Field("at", \.at, "At what time, if known"),
        Field("document", \.document, "Their document"),
        make: MinutesPublished.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.meetings.change(meeting) { $0.minutes.insert(self, told) }
        for document in documents { record.hold(document, of: meeting.ref, told) }
    }

    public var documents: [Document] { document.map { [$0] } ?? [] }
}
