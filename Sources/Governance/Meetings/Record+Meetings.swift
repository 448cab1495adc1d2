extension Record {
    /// The meetings of a body or partnership, by key in order.
    public func meetings(of convener: SubjectRef) -> [Meeting] {
        all(\.meetings, below: convener)
    }

    func mustStillBeToCome(_ key: Meeting.Key, _ occasion: Occasion) throws(Refusal) {
        let meeting = try find(key, on: meetings, "meeting")
        guard meeting.held.isEmpty else {
            throw Refusal("That meeting was held.", field: "meeting")
        }
        guard meeting.cancelled.isEmpty else {
            throw Refusal("That meeting was cancelled.", field: "meeting")
        }
    }
}

extension Record {
    mutating func holdInspection(_ recorded: InspectionRecorded, _ told: Told) {
        switch recorded.of.kind {
        case .meeting:
            meetings.change(.init(trusted: recorded.of.key)) {
                $0.inspections.insert(recorded, told)
            }
        case .paper:
            papers.change(.init(trusted: recorded.of.key)) {
                $0.inspections.insert(recorded, told)
            }
        default: break
        }
    }
}
