/// It was recorded who came to a meeting, as what, and on whose behalf.
public struct AttendanceRecorded: Happened {
    public static let name = "attendance recorded"

    /// The meeting to which they came, or sent apologies.
    public let meeting: Meeting.Key
    /// The seat they came for; `nil` when none is named.
    public let seat: Seat.Key?
    /// The body they are of; `nil` when none is named.
    public let body: Body.Key?
    /// Who they are; `nil` when no name is given.
    public let person: Person.Key?
    /// Their rank; `nil` when none is given.
    public let rank: Rank?
    /// As what they came: holder, deputy, observer or in attendance; or that they sent apologies.
    public let capacity: Capacity
    /// The bodies they spoke for, if not their own; empty otherwise.
    public let onBehalfOf: [Body.Key]

    public static let form: Form<AttendanceRecorded> = Form(
        Field("meeting", \.meeting, "The meeting"),
        Field("seat", \.seat, "Whose seat"),
        Field("body", \.body, "Of which body they are"),
        Field("person", \.person, "Who, if named"),
        Field("rank", \.rank, "Their rank"),
        Field("capacity", \.capacity, "As what"),
        Field("for", \.onBehalfOf, "For which bodies, if not their own"),
        make: AttendanceRecorded.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.meetings.change(meeting) { $0.attendance.insert(self, told) }
    }
}
