/// A body opened a case: whether to join a partnership, stay in it, change its part or leave.
public struct CaseOpened: Happened {
    public static let name = "case opened"

    /// The case, by its new key.
    public let joiningCase: JoiningCase.Key
    /// About which partnership.
    public let partnership: Partnership.Key
    /// For which body.
    public let body: Body.Key
    /// What is to be decided.
    public let purpose: CasePurpose

    public static let form: Form<CaseOpened> = Form(
        Field.new("case", \.joiningCase, "The case"),
        Field("partnership", \.partnership, "About which partnership"),
        Field("body", \.body, "For which body"),
        Field("purpose", \.purpose, "What is to be decided"),
        make: CaseOpened.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.cases.change(joiningCase) { $0.opened.insert(self, told) }
        record.place(joiningCase.ref, at: place, below: partnership.ref)
        record.place(joiningCase.ref, at: place, below: body.ref)
    }
}
