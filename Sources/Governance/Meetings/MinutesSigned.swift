/// The minutes of a meeting were signed as a true record.
public struct MinutesSigned: Happened {
    public static let name = "minutes signed"

    /// The meeting whose minutes they are.
    public let meeting: Meeting.Key
    /// Who signed them; `nil` when no name is given.
    public let person: Person.Key?
    /// The meeting at which they were signed; `nil` when none is named.
    public let at: Meeting.Key?

    public static let form: Form<MinutesSigned> = Form(
        Field("meeting", \.meeting, "Of which meeting"),
        Field("person", \.person, "By whom, if named"),
        Field("at", \.at, "At which meeting"),
        make: MinutesSigned.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.meetings.change(meeting) { $0.signings.insert(self, told) }
    }
}
