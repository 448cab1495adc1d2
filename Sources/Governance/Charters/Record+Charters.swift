import Almanac

extension Record {
    /// The frameworks adopted by a party or held up against it, by key in order.
    public func adoptions(by party: SubjectRef) -> [Adoption] {
        all(\.adoptions, below: party)
    }

    /// The versions that a body wrote, by key in order.
    public func versions(by author: Body.Key) -> [Version] {
        all(\.versions, below: author.ref)
    }

    /// The consultations on a version, by key in order.
    public func consultations(on version: Version.Key) -> [Consultation] {
        all(\.consultations, below: version.ref)
    }

    /// The approvals sought by a report to a meeting of a body or partnership.
    public func approvals(reportedTo convener: SubjectRef) -> [Approval] {
        keys(of: Meeting.self, below: convener).flatMap { meeting in
            keys(of: Paper.self, below: meeting.ref).flatMap { paper in
                keys(of: Approval.self, below: paper.ref).compactMap { approvals[$0] }
                    .filter { $0.sought.value?.report == paper }
            }
        }
    }

    /// The promises made by a body or partnership, passed to it, or about it, by key in order.
    public func promises(below ref: SubjectRef) -> [Promise] {
        promiseLeaves(below: ref).map(\.value)
    }

    /// The same, held by reference.
    public func promiseLeaves(below ref: SubjectRef) -> [Leaf<Promise>] {
        leaves(on: promises, below: ref) { promise in
            promise.made.last { $0.by == ref || $0.about?.names(ref) ?? false } ?? false
                || promise.passed.facts.contains { $0.value.to == ref }
        }
    }

    /// The decisions that a body took or a partnership agreed, by key in order.
    public func decisions(by party: SubjectRef) -> [Decision] {
        all(\.decisions, below: party)
    }

    /// The decisions taken at a meeting, by key in order.
    public func decisions(at meeting: Meeting.Key) -> [Decision] {
        decisionLeaves(at: meeting).map(\.value)
    }

    /// The same, held by reference.
    public func decisionLeaves(at meeting: Meeting.Key) -> [Leaf<Decision>] {
        leaves(on: decisions, below: meeting.ref) { $0.taken.last { $0.meeting } == meeting }
    }
}

extension Record {
    /// Refuses a framework that the same party adopted, or that is held up against it, from the
    /// same day already: every finding would stand twice.
    ///
    /// One from another day is lawful and takes over from then on. In a journal written before
    /// this was refused both stand, as entries do, until one of them is dropped or withdrawn.
    func mustNotBeDoubled(_ terms: Adoption.Terms) throws(Refusal) {
        let first = adoptions(by: terms.party).first {
            $0.dropped.isEmpty && $0.made.value?.isDoubled(by: terms) == true
        }
        guard let first, let made = first.made.last else { return }
        let how = terms.isAdopted ? "adopted" : "held up as a yardstick"
        throw Refusal(
            "‘\(terms.framework)’ is \(how) from \(terms.from.inWords) already, by"
                + " ‘\(first.key)’ in entry \(made.entry). Drop that one first, or correct"
                + " its entry.",
            field: "framework")
    }
}

extension Adoption.Terms {
    /// Whether others bind the same party to the same framework, in the same way and from the
    /// same day.
    fileprivate func isDoubled(by other: Adoption.Terms) -> Bool {
        framework == other.framework && party == other.party && from == other.from
            && isAdopted == other.isAdopted
    }
}
