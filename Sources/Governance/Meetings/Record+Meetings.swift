extension Record {
    /// The meetings of a body or partnership, by key in order.
    public func meetings(of convener: SubjectRef) -> [Meeting] {
        keys(of: Meeting.self, below: convener)
            .compactMap { meetings[$0] }
            .filter { $0.convener == convener }
    }

    /// The papers of a meeting, by key in order.
    public func papers(of meeting: Meeting.Key) -> [Paper] {
        keys(of: Paper.self, below: meeting.ref)
            .compactMap { papers[$0] }
            .filter { $0.made.value?.meeting == meeting }
    }

    /// The agenda of a meeting, by key in order.
    public func items(of meeting: Meeting.Key) -> [AgendaItem] {
        keys(of: AgendaItem.self, below: meeting.ref)
            .compactMap { items[$0] }
            .filter { $0.made.value?.meeting == meeting }
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
