/// Tell the public of a meeting.
public struct PubliciseMeeting: Intent {
    public static let word = "publicise-meeting"
    public static let says = "Tell the public of a meeting."
    public static let power = Power.convene
    public static let form: Form<PubliciseMeeting> =
        MeetingPublicised.form.held(by: \.publicised, make: PubliciseMeeting.init)

    /// What is to be recorded.
    public let publicised: MeetingPublicised

    public func scope(in record: Record) -> SubjectRef {
        publicised.meeting.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(publicised.meeting, on: record.meetings, "meeting")
        let key = publicised.meeting
        let at = try occasion.minute(given: publicised.at) { entry, record in
            record.meetings[key]?.publicised.facts.last { $0.entry == entry }?.value.at
        }
        let timed = MeetingPublicised(
            meeting: key, saysHowToAttend: publicised.saysHowToAttend, address: publicised.address,
            at: at)
        return [.meetings(.publicised(timed))]
    }
}
