/// A risk was entered in a register.
public struct RiskEntered: Happened {
    public static let name = "risk entered"

    /// The risk, by its new key.
    public let risk: Risk.Key
    /// The partnership’s own register, or that of one body for its part.
    public let of: SubjectRef
    /// What may go wrong.
    public let matter: Kept
    /// What it is about.
    public let sort: RiskSort
    /// Who answers for it.
    public let owner: Person.Key?

    public static let form: Form<RiskEntered> = Form(
        Field.new("risk", \.risk, "The risk"),
        Field("of", \.of, "The partnership or involvement whose register it is in"),
        Field("matter", \.matter, "What may go wrong", audience: .insiders),
        Field("sort", \.sort, "What it is about"),
        Field("owner", \.owner, "Who answers for it"),
        make: RiskEntered.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.risks.change(risk) { $0.made.insert(self, told) }
        record.place(risk.ref, at: place, below: of)
    }
}
