public import Almanac

extension Record {
    /// The complaints about a partnership, by key in order.
    public func complaints(about partnership: Partnership.Key) -> [Complaint] {
        leaves(on: complaints, below: partnership.ref) { _ in true }.map(\.value)
    }

    /// Whether there are so few complaints about a partnership that nothing is told of them.
    ///
    /// - Parameter day: complaints received by this day are counted; all of them, if left out.
    public func hasFewComplaints(about partnership: Partnership.Key, by day: Day = .last) -> Bool {
        untoldOfComplaints.contains(partnership)
            || complaints(about: partnership).count { !$0.received.facts(by: day).isEmpty }
                < Complaint.fewestTold
    }

    /// Whether a subject is a complaint of which nothing is told: one of few about a partnership,
    /// or one about which nobody knows any more what partnership it is about.
    ///
    /// - Parameter day: complaints received by this day are counted; all of them, if left out.
    public func isOfFewComplaints(_ subject: SubjectRef, by day: Day = .last) -> Bool {
        guard subject.kind == .complaint else { return false }
        return covering(subject).first { $0.kind == .partnership }
            .flatMap { Partnership.Key($0.key) }
            .map { hasFewComplaints(about: $0, by: day) } ?? true
    }

    /// Whether complaints about a partnership may be told of to whoever holds this record.
    public func tellsOfComplaints(about partnership: Partnership.Key, by day: Day) -> Bool {
        audience > .everyone || !hasFewComplaints(about: partnership, by: day)
    }

    /// In how many working days a complaint is answered at a stage: as the partnership says, or
    /// the place; `nil` when nobody said.
    public func days(
        forStage stage: Int, of partnership: Partnership.Key, on day: Day
    ) -> Int? {
        let own = partnerships[partnership]?.stages
        for stages in [own, place.stages].compactMap({ $0 }) {
            let last = stages.facts.last {
                $0.value.stage == stage && $0.happened.isOnOrBefore(day) == .yes
            }
            if let last { return last.value.days }
        }
        return nil
    }

    func mustHaveStages(_ ref: SubjectRef, _ field: String) throws(Refusal) {
        guard [.partnership, .body, .place].contains(ref.kind) else {
            throw Refusal(
                "Found ‘\(ref)’, expected a partnership, a body or the place.", field: field)
        }
    }

    mutating func setStage(_ set: StageSet, _ told: Told) {
        switch set.of.kind {
        case .partnership:
            partnerships.change(.init(trusted: set.of.key)) { $0.stages.insert(set, told) }
        case .body: bodies.change(.init(trusted: set.of.key)) { $0.stages.insert(set, told) }
        case .place: place.stages.insert(set, told)
        default: break
        }
    }
}
