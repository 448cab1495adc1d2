/// Somebody looked whether the public can still read what a meeting left behind.
public struct InspectionRecorded: Happened {
    public static let name = "inspection recorded"

    /// The meeting whose agenda, reports and minutes are meant, or the paper whose background
    /// papers are.
    public let of: SubjectRef
    /// Whether the public can read them.
    public let open: Bool
    /// Where; `nil` when that is not said.
    public let address: Kept?

    public static let form: Form<InspectionRecorded> = Form(
        Field("of", \.of, "The meeting, or the paper whose background papers are meant"),
        Field("open", \.open, "Whether the public can read them"),
        Field("address", \.address, "Where"),
        make: InspectionRecorded.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.holdInspection(self, told)
    }
}
