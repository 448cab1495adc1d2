/// Record whether the public can read the papers of a meeting or of a report.
public struct RecordInspection: Intent {
    public static let word = "record-inspection"
    public static let says =
        "Record whether the public can read the papers of a meeting or of a report."
    public static let power = Power.convene
    public static let form: Form<RecordInspection> =
        InspectionRecorded.form.held(by: \.seen, make: RecordInspection.init)

    /// What is to be recorded.
    public let seen: InspectionRecorded

    public func scope(in record: Record) -> SubjectRef {
        seen.of
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        guard seen.of.kind == .meeting || seen.of.kind == .paper else {
            throw Refusal(
                "Found ‘\(seen.of)’, expected a meeting or a paper, such as meeting:cabinet.",
                field: "of")
        }
        try record.mustHave(seen.of, "of")
        return [.meetings(.inspectionRecorded(seen))]
    }
}
