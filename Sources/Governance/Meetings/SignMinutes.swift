/// Record that the minutes of a meeting were signed.
public struct SignMinutes: Intent {
    public static let word = "sign-minutes"
    public static let says =
        "Record that the minutes of a meeting were signed."
    public static let power = Power.convene
    public static let form: Form<SignMinutes> =
        MinutesSigned.form.held(by: \.signed, make: SignMinutes.init)

    /// What is to be recorded.
    public let signed: MinutesSigned

    public func scope(in record: Record) -> SubjectRef {
        signed.meeting.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(signed.meeting, on: record.meetings, "meeting")
        if let at = signed.at { _ = try record.find(at, on: record.meetings, "at") }
        if let person = signed.person { _ = try record.find(person, on: record.people, "person") }
        return [.meetings(.minutesSigned(signed))]
    }
}
