/// Record that a complaint about a partnership was received.
public struct ReceiveComplaint: Intent {
    public static let word = "receive-complaint"
    public static let says = "Record that a complaint about a partnership was received."
    public static let power = Power.decide
    public static let form: Form<ReceiveComplaint> =
        ComplaintReceived.form.held(by: \.received, make: ReceiveComplaint.init)

    /// What is to be recorded.
    public let received: ComplaintReceived

    public func scope(in record: Record) -> SubjectRef {
        received.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(received.complaint, on: record.complaints, "complaint")
        _ = try record.find(received.partnership, on: record.partnerships, "partnership")
        return [.complaints(.received(received))]
    }
}
