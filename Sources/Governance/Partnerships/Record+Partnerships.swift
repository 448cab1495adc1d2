extension Record {
    /// The involvement of one body in one partnership.
    public func involvement(
        of body: Body.Key, in partnership: Partnership.Key
    ) -> Involvement? {
        involvements(in: partnership).first { $0.between?.body == body }
    }

    /// The involvements in a partnership, by key in order.
    public func involvements(in partnership: Partnership.Key) -> [Involvement] {
        all(\.involvements, below: partnership.ref)
    }

    /// The involvements of a body, by key in order.
    public func involvements(of body: Body.Key) -> [Involvement] {
        all(\.involvements, below: body.ref)
    }

    /// The seats at a partnership, by key in order.
    public func seats(at partnership: Partnership.Key) -> [Seat] {
        all(\.seats, below: partnership.ref)
    }

    func mustHoldOffices(_ ref: SubjectRef, _ field: String) throws(Refusal) {
        guard ref.kind == .partnership || ref.kind == .involvement else {
            throw Refusal(
                "Found ‘\(ref)’, expected a partnership or an involvement.", field: field)
        }
        try mustHave(ref, field)
    }

    mutating func fillOffice(_ filled: OfficeFilled, _ told: Told) {
        hold(.filled(filled), of: filled.of, told)
    }

    mutating func vacateOffice(_ vacated: OfficeVacated, _ told: Told) {
        hold(.vacant(vacated), of: vacated.of, told)
    }

    private mutating func hold(_ held: OfficeHeld, of ref: SubjectRef, _ told: Told) {
        switch ref.kind {
        case .partnership:
            partnerships.change(.init(trusted: ref.key)) { $0.offices.insert(held, told) }
        case .involvement:
            involvements.change(.init(trusted: ref.key)) { $0.offices.insert(held, told) }
        default: break
        }
    }
}
