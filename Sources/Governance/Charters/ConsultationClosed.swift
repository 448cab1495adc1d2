/// A consultation closed, with a reply or in silence.
public struct ConsultationClosed: Happened {
    public static let name = "consultation closed"

    /// The consultation that closed.
    public let consultation: Consultation.Key
    /// Whether the body replied or stayed silent.
    public let result: ConsultationResult

    public static let form: Form<ConsultationClosed> = Form(
        Field("consultation", \.consultation, "The consultation"),
        Field("result", \.result, "How it ended"),
        make: ConsultationClosed.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.consultations.change(consultation) { $0.closed.insert(self, told) }
    }
}
