extension Record {
    /// Refuses to call in what the law does not let be called in.
    ///
    /// The Local Government Act 2000, section 9F, gives overview and scrutiny committees power
    /// over decisions of an executive; a partnership that agrees, and a committee, are not one.
    func mustBeOfExecutive(_ key: Decision.Key) throws(Refusal) {
        guard let by = decisions[key]?.taken.value?.by, by.kind == .body,
            bodies[.init(trusted: by.key)]?.regime == .executive
        else {
            throw Refusal(
                "Only a decision of a council’s executive can be called in; for this one record a"
                    + " \(ReferDecision.word) or a \(MakeRecommendation.word).", field: "decision")
        }
    }
}
