extension Record {
    /// Refuses what is neither a partnership nor a body's part in one.
    func mustBePartnershipOrInvolvement(
        _ ref: SubjectRef, _ field: String
    ) throws(Refusal) {
        guard ref.kind == .partnership || ref.kind == .involvement else {
            throw Refusal(
                "Found ‘\(ref)’, expected a partnership or an involvement, such as"
                    + " partnership:hampshire-partnership.", field: field)
        }
        try mustHave(ref, field)
    }

    mutating func settleExit(_ settled: ExitSettled, _ told: Told) {
        switch settled.of.kind {
        case .partnership:
            partnerships.change(.init(trusted: settled.of.key)) { $0.exits.insert(settled, told) }
        case .involvement:
            involvements.change(.init(trusted: settled.of.key)) { $0.exits.insert(settled, told) }
        default: break
        }
    }
}
