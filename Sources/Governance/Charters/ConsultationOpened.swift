public import Almanac

/// A body was consulted on a version of a framework.
public struct ConsultationOpened: Happened {
    public static let name = "consultation opened"

    /// The consultation, by its new key.
    public let consultation: Consultation.Key
    /// The version that it is about.
    public let version: Version.Key
    /// The body that is consulted.
    public let with: Body.Key
    /// The day until which it is open; `nil` when none was set.
    public let closes: Day?

    public static let form: Form<ConsultationOpened> = Form(
        Field.new("consultation", \.consultation, "The consultation"),
        Field("version", \.version, "On which version"),
        Field("with", \.with, "With whom"),
        Field("closes", \.closes, "Open until"),
        make: ConsultationOpened.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.consultations.change(consultation) { $0.opened.insert(self, told) }
        record.place(consultation.ref, at: place, below: version.ref)
    }
}
