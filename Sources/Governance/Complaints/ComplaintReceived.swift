/// A complaint about a partnership was received.
public struct ComplaintReceived: Happened {
    public static let name = "complaint received"

    /// The complaint, by its new key.
    public let complaint: Complaint.Key
    /// About which partnership.
    public let partnership: Partnership.Key
    /// What it is about.
    public let matter: Kept?

    public static let form: Form<ComplaintReceived> = Form(
        Field.new("complaint", \.complaint, "The complaint"),
        Field("partnership", \.partnership, "About which partnership"),
        Field("matter", \.matter, "What it is about", audience: .keepers),
        make: ComplaintReceived.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.complaints.change(complaint) { $0.received.insert(self, told) }
        record.place(complaint.ref, at: place, below: partnership.ref)
    }
}
