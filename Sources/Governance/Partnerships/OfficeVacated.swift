/// Nobody holds an office any longer.
public struct OfficeVacated: Happened {
    public static let name = "office vacated"

    /// Where the office was held: in a partnership, or for one body involved in it.
    public let of: SubjectRef
    /// The office that nobody holds from then on.
    public let office: Office
    /// The political group, where there are several in opposition; `nil` otherwise.
    public let group: Word?

    public static let form: Form<OfficeVacated> = Form(
        Field("of", \.of, "In a partnership or an involvement"),
        Field("office", \.office, "Which office"),
        Field("group", \.group, "Which group in opposition"),
        make: OfficeVacated.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.vacateOffice(self, told)
    }
}
