import HashTreeCollections

extension Record {
    /// Takes out of every timeline what one entry told, because another corrected or withdrew it.
    mutating func strike(_ entry: EntryNumber, by other: EntryNumber = .none) {
        guard let note = note(of: entry) else { return }
        noteStruck(entry, by: other)
        place.strike(entry)
        for ref in note.mentions {
            strike(entry, at: ref)
            looks[ref]?.strike(entry)
            answers[ref]?.strike(entry)
        }
    }

    private mutating func strike(_ entry: EntryNumber, at ref: SubjectRef) {
        switch ref.kind {
        case .place: break
        case .source: sources.strike(.init(trusted: ref.key), entry)
        case .person: people.strike(.init(trusted: ref.key), entry)
        case .body: bodies.strike(.init(trusted: ref.key), entry)
        case .partnership: partnerships.strike(.init(trusted: ref.key), entry)
        case .involvement: involvements.strike(.init(trusted: ref.key), entry)
        case .seat: seats.strike(.init(trusted: ref.key), entry)
        case .meeting: meetings.strike(.init(trusted: ref.key), entry)
        case .item: items.strike(.init(trusted: ref.key), entry)
        case .paper: papers.strike(.init(trusted: ref.key), entry)
        case .approval: approvals.strike(.init(trusted: ref.key), entry)
        case .decision: decisions.strike(.init(trusted: ref.key), entry)
        case .promise: promises.strike(.init(trusted: ref.key), entry)
        case .adoption: adoptions.strike(.init(trusted: ref.key), entry)
        case .version: versions.strike(.init(trusted: ref.key), entry)
        case .consultation: consultations.strike(.init(trusted: ref.key), entry)
        case .joiningCase: cases.strike(.init(trusted: ref.key), entry)
        case .remit: remits.strike(.init(trusted: ref.key), entry)
        case .forwardItem: forwardItems.strike(.init(trusted: ref.key), entry)
        case .referral: referrals.strike(.init(trusted: ref.key), entry)
        case .objective: objectives.strike(.init(trusted: ref.key), entry)
        case .target: targets.strike(.init(trusted: ref.key), entry)
        case .benefit: benefits.strike(.init(trusted: ref.key), entry)
        case .risk: risks.strike(.init(trusted: ref.key), entry)
        case .complaint: complaints.strike(.init(trusted: ref.key), entry)
        case .challenge: challenges.strike(.init(trusted: ref.key), entry)
        case .annualReport: annualReports.strike(.init(trusted: ref.key), entry)
        case .recommendation: recommendations.strike(.init(trusted: ref.key), entry)
        case .signatory: signatories.strike(.init(trusted: ref.key), entry)
        case .issue: issues.strike(.init(trusted: ref.key), entry)
        case .comment: comments.strike(.init(trusted: ref.key), entry)
        case .request: requests.strike(.init(trusted: ref.key), entry)
        }
    }

    /// Whether the record has such a subject.
    public func has(_ ref: SubjectRef) -> Bool {
        switch ref.kind {
        case .place: ref.key == place.key.word
        case .source: sources[.init(trusted: ref.key)] != nil
        case .person: people[.init(trusted: ref.key)] != nil
        case .body: bodies[.init(trusted: ref.key)] != nil
        case .partnership: partnerships[.init(trusted: ref.key)] != nil
        case .involvement: involvements[.init(trusted: ref.key)] != nil
        case .seat: seats[.init(trusted: ref.key)] != nil
        case .meeting: meetings[.init(trusted: ref.key)] != nil
        case .item: items[.init(trusted: ref.key)] != nil
        case .paper: papers[.init(trusted: ref.key)] != nil
        case .approval: approvals[.init(trusted: ref.key)] != nil
        case .decision: decisions[.init(trusted: ref.key)] != nil
        case .promise: promises[.init(trusted: ref.key)] != nil
        case .adoption: adoptions[.init(trusted: ref.key)] != nil
        case .version: versions[.init(trusted: ref.key)] != nil
        case .consultation: consultations[.init(trusted: ref.key)] != nil
        case .joiningCase: cases[.init(trusted: ref.key)] != nil
        case .remit: remits[.init(trusted: ref.key)] != nil
        case .forwardItem: forwardItems[.init(trusted: ref.key)] != nil
        case .referral: referrals[.init(trusted: ref.key)] != nil
        case .objective: objectives[.init(trusted: ref.key)] != nil
        case .target: targets[.init(trusted: ref.key)] != nil
        case .benefit: benefits[.init(trusted: ref.key)] != nil
        case .risk: risks[.init(trusted: ref.key)] != nil
        case .complaint: complaints[.init(trusted: ref.key)] != nil
        case .challenge: challenges[.init(trusted: ref.key)] != nil
        case .annualReport: annualReports[.init(trusted: ref.key)] != nil
        case .recommendation: recommendations[.init(trusted: ref.key)] != nil
        case .signatory: signatories[.init(trusted: ref.key)] != nil
        case .issue: issues[.init(trusted: ref.key)] != nil
        case .comment: comments[.init(trusted: ref.key)] != nil
        case .request: requests[.init(trusted: ref.key)] != nil
        }
    }

    /// The entries after some that name a subject those alone made, and so stand on them.
    func dependents(
        of struck: [EntryNumber], replacedBy again: [SubjectRef]
    ) -> [EntryNumber] {
        guard let first = struck.min() else { return [] }
        var without = self
        for entry in struck { without.strike(entry) }
        let lost = Set(struck.flatMap { mentions(in: $0) })
            .filter { has($0) && !without.has($0) && !again.contains($0) }
        guard !lost.isEmpty else { return [] }
        let among = Set(struck)
        return entries(after: first) { !$0.isStruck && $0.mentions.contains(where: lost.contains) }
            .filter { !among.contains($0) }
    }
}
