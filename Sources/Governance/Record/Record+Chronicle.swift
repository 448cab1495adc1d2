import HashTreeCollections

extension Record {
    /// Everything that happened to a subject and to what hangs on it and still stands, subject by
    /// subject in the order of `subjects(under:)`, of each as `chronicle(of:)` has it.
    ///
    /// - Parameter isTold: whether anything is told of a subject.
    public func chronicle(
        under root: SubjectRef, where isTold: (SubjectRef) -> Bool
    ) -> [Chronicled] {
        var told = isTold(root) ? chronicle(of: root) : []
        _ = walk(under: root) { lower, upper in
            guard let own = lower.kind.shelf?.chronicle(of: lower.key, on: upper, in: self)
            else { return false }
            if isTold(lower) {
                told += own
                addMarginal(to: &told, of: lower)
            }
            return true
        }
        return told
    }

    /// Adds what was looked for, answered and kept of a subject.
    private func addMarginal(to told: inout [Chronicled], of subject: SubjectRef) {
        add(looks[subject], of: subject, to: &told)
        add(answers[subject], of: subject, to: &told)
        add(keeping[subject], of: subject, to: &told)
    }

    private func add<Value>(
        _ timeline: Timeline<Value>?, of subject: SubjectRef, to told: inout [Chronicled]
    ) {
        for fact in timeline?.facts ?? [] {
            told.append(Chronicled(subject, fact.happened, fact.entry, fact.value))
        }
    }
}
