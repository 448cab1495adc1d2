extension Record {
    /// The meetings of a body or partnership, by key in order.
    public func meetings(of convener: SubjectRef) -> [Meeting] {
        var found: [Meeting] = []
        forEachMeeting(of: convener) { found.append($0) }
        return found
    }

    /// Goes through the meetings of a body or partnership, by key in order.
    public func forEachMeeting(of convener: SubjectRef, _ visit: (Meeting) -> Void) {
        for key in keys(of: Meeting.self, below: convener) {
            guard let meeting = meetings[key], meeting.convener == convener else { continue }
            visit(meeting)
        }
    }

    /// The papers of a meeting, by key in order.
    public func papers(of meeting: Meeting.Key) -> [Paper] {
        // Taken out, because a closure would copy the whole record.
        let shelf = papers
        return keys(of: Paper.self, below: meeting.ref).compactMap { key in
            guard let paper = shelf[key], paper.made.last({ $0.meeting }) == meeting else {
                return nil
            }
            return paper
        }
    }

    /// The agenda of a meeting, by key in order.
    public func items(of meeting: Meeting.Key) -> [AgendaItem] {
        let shelf = items
        return keys(of: AgendaItem.self, below: meeting.ref).compactMap { key in
            guard let item = shelf[key], item.made.last({ $0.meeting }) == meeting else {
                return nil
            }
            return item
        }
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
