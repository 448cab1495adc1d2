public import Almanac

/// The public was told of a meeting.
public struct MeetingPublicised: Happened {
    public static let name = "meeting publicised"

    /// The meeting that the public was told of.
    public let meeting: Meeting.Key
    /// Whether the notice says how to attend; `nil` when that is not recorded.
    public let saysHowToAttend: Bool?
    /// Where the notice can be read; `nil` when that is not said.
    public let address: Kept?
    /// The time of publication, UK time; `nil` when not known, and in entries of an earlier time.
    public let at: ClockTime?

    public static let form: Form<MeetingPublicised> = Form(
        Field("meeting", \.meeting, "The meeting"),
        Field("says-how-to-attend", \.saysHowToAttend, "Whether the notice says how to attend"),
        Field("address", \.address, "Where the notice can be read"),
        Field("at", \.at, "At what time, if known"),
        make: MeetingPublicised.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.meetings.change(meeting) { $0.publicised.insert(self, told) }
    }
}
