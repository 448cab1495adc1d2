/// Those consulted were told what came of it.
public struct ConsultationFedBack: Happened {
    public static let name = "consultation fed back"

    /// Which consultation.
    public let consultation: Consultation.Key
    /// Where it can be read.
    public let address: Kept?

    public static let form: Form<ConsultationFedBack> = Form(
        Field("consultation", \.consultation, "Which consultation"),
        Field("address", \.address, "Where it can be read"),
        make: ConsultationFedBack.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.consultations.change(consultation) { $0.fedBack.insert(self, told) }
    }
}
