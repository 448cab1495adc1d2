public import Governance

extension Assessor {
    /// The names of all findings about a subject, adopted or by a yardstick, in their order.
    public func names(about subject: SubjectRef) -> [String] {
        let above = Set(record.covering(subject))
        let clerk = Clerk(self)
        var round = Round(clerk)
        return record.adoptions.all.flatMap { adoption in
            buckets(of: adoption, clerk) { above.contains($0.ref) }
                .flatMap { findings(in: $0, &round) }
                .filter { $0.key.subject == subject }
                .map(\.key.name)
        }
    }
}
