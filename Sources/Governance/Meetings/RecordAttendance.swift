/// Record who came to a meeting, as what, and on whose behalf.
public struct RecordAttendance: Intent {
    public static let word = "record-attendance"
    public static let says = "Record who came to a meeting, as what, and on whose behalf."
    public static let power = Power.convene
    public static let form: Form<RecordAttendance> =
        AttendanceRecorded.form.held(by: \.attended, make: RecordAttendance.init)

    /// What is to be recorded.
    public let attended: AttendanceRecorded

    public func scope(in record: Record) -> SubjectRef {
        attended.meeting.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(attended.meeting, on: record.meetings, "meeting")
        if let seat = attended.seat { _ = try record.find(seat, on: record.seats, "seat") }
        if let body = attended.body { _ = try record.find(body, on: record.bodies, "body") }
        if let person = attended.person { _ = try record.find(person, on: record.people, "person") }
        for body in attended.onBehalfOf { _ = try record.find(body, on: record.bodies, "for") }
        guard attended.seat != nil || attended.body != nil || !attended.onBehalfOf.isEmpty else {
            throw Refusal("Nothing given, expected a seat or a body.", field: "seat")
        }
        return [.meetings(.attended(attended))]
    }
}
