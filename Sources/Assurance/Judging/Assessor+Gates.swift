public import Governance

extension Assessor {
    /// What stands in the way of an intent: findings of adopted duties that stop it, about what it
    /// names, which are neither kept nor excused.
    ///
    /// What is to be done before something that has not come yet is judged as though it came
    /// today: that is what is asked for.
    public func gates(for intent: String, about refs: [SubjectRef]) -> [Finding] {
        let named = Set(refs.flatMap { record.covering($0) })
        var assessor = self
        assessor.isGate = true
        let clerk = Clerk(assessor)
        var round = Round(clerk)
        return record.adoptions.all.flatMap { adoption -> [Finding] in
            guard let terms = adoption.made.value, terms.isAdopted,
                let framework = library[terms.file],
                framework.duties.contains(where: { $0.stops.contains(intent) })
            else { return [] }
            let stopping = Set(framework.duties.filter { $0.stops.contains(intent) }.map(\.id))
            return buckets(of: adoption, clerk) { named.contains($0.ref) }
                .flatMap { assessor.findings(in: $0, &round) }
                .filter { stopping.contains($0.key.duty) && concerns($0.key.subject, named) }
                .filter { $0.standing.gravity >= 3 }
        }
    }

    /// Whether an intent that names some subjects is about another: one of them, or the open case
    /// of a body about a partnership, of which it names both.
    private func concerns(_ subject: SubjectRef, _ named: Set<SubjectRef>) -> Bool {
        if named.contains(subject) { return true }
        guard subject.kind == .joiningCase else { return false }
        return record.above(subject).allSatisfy(named.contains)
    }
}
