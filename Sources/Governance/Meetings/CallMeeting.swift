/// Call a meeting of a body or partnership.
public struct CallMeeting: Intent {
    public static let word = "call-meeting"
    public static let says = "Call a meeting of a body or partnership."
    public static let power = Power.convene
    public static let form: Form<CallMeeting> =
        MeetingCalled.form.held(by: \.called, make: CallMeeting.init)

    /// What is to be recorded.
    public let called: MeetingCalled

    public func scope(in record: Record) -> SubjectRef {
        called.convener
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(called.meeting, on: record.meetings, "meeting")
        try record.mustConvene(called.convener, "convener")
        return [.meetings(.called(called))]
    }
}
