import Almanac
import Governance

extension Assessor {
    /// What the sides of a living framework say of themselves, of each other and of its text.
    func living(_ ask: Rule.Ask, of instance: Instance) -> EvidenceReading {
        switch (ask.evidence, instance.thing) {
        case (.commitment, _): return commitments(ask.word, instance)
        case (.signatoryStatus, .localCouncil(let council)):
            let bond = instance.bond
            let own = signatories(of: bond.charter.framework.key, by: bond.party, bond)
                .filter { $0.value.invited.value?.body == council.value.key }
            return EvidenceReading(facts: own.flatMap { dated($0.value.answered.facts) })
        case (.variation, .signatory(let signatory)):
            return EvidenceReading(facts: dated(signatory.value.variations.facts))
        case (.variationCarried, .signatory(let signatory)):
            return EvidenceReading(facts: carried(signatory.value, instance))
        case (.issueOwner, .issue(let issue)): return owner(of: issue.value)
        case (.issueDate, .issue(let issue)): return next(of: issue.value)
        case (.requestAnswered, .request(let request)):
            return EvidenceReading(facts: dated(request.value.answered.facts))
        case (.commentAnswered, .comment(let comment)):
            return EvidenceReading(facts: dated(comment.value.answered.facts))
        case (.consultationFedBack, .consultation(let consultation)):
            return EvidenceReading(facts: dated(consultation.value.fedBack.facts))
        case (.consultationClosed, .consultation(let consultation)):
            return EvidenceReading(facts: dated(consultation.value.closed.facts))
        case (.consultationDays, .consultation(let consultation)):
            return length(of: consultation.value)
        default: return kept(ask, instance)
        }
    }

    /// What is kept with the adoption itself.
    private func kept(_ ask: Rule.Ask, _ instance: Instance) -> EvidenceReading {
        guard let adoption = record.adoptions[instance.bond.adoption] else {
            return EvidenceReading()
        }
        switch ask.evidence {
        case .party:
            let parties = adoption.parties.facts
                .filter { ask.word == nil || $0.value.side.text == ask.word }
            return EvidenceReading(facts: dated(parties))
        case .sideContact:
            guard case .side(let side) = instance.thing else { return EvidenceReading() }
            return EvidenceReading(facts: dated(adoption.contacts.facts) { $0.side == side })
        case .responseStandard: return standards(adoption, instance)
        case .measureTaken:
            return EvidenceReading(
                facts: dated(adoption.measures.facts) {
                    ask.word == nil || $0.measure.text == ask.word
                })
        case .gapDiscussed: return EvidenceReading(facts: talks(under: adoption, instance))
        case .reviewBy:
            return adoption.reviewDated.facts(by: day).last.map {
                lasting($0, until: $0.value.by, "the time set for looking at it again")
            } ?? EvidenceReading()
        case .reviewOwner:
            return saying(lastOf: adoption.reviewDated) { $0.owner != nil }
        case .document: return saying(lastOf: adoption.documents) { $0.accessible }
        default: return EvidenceReading()
        }
    }

    /// In how many days the body answers that speaks for a side, or else the body bound.
    private func standards(_ adoption: Adoption, _ instance: Instance) -> EvidenceReading {
        var body = instance.bond.body
        if case .side(let side) = instance.thing {
            body = adoption.parties.facts(by: day).last { $0.value.side == side }?.value.body
        }
        let standards = body.flatMap { record.bodies[$0]?.standards.facts } ?? []
        return EvidenceReading(facts: dated(standards))
    }

    /// What each side undertakes, under one principle or any: by what the framework's own file
    /// says of it, or by what it said since.
    ///
    /// A file that names nothing for any principle does not say that nobody undertakes anything.
    private func commitments(_ principle: String?, _ instance: Instance) -> EvidenceReading {
        guard let adoption = record.adoptions[instance.bond.adoption],
            let made = adoption.made.last
        else { return EvidenceReading() }
        let principles = instance.bond.framework.principles
        var first: [Word: EvidenceReading.Dated] = [:]
        for one in principles where principle == nil || one.key.text == principle {
            for commitment in one.commitments {
                first[commitment.side] = .init(when: made.happened, entry: made.entry)
            }
        }
        for fact in adoption.commitments.facts(by: day)
        where (principle == nil || fact.value.principle.text == principle)
            && first[fact.value.side] == nil
        {
            first[fact.value.side] = .init(when: fact.happened, entry: fact.entry)
        }
        let isNamed = principles.contains { !$0.commitments.isEmpty }
        return EvidenceReading(
            facts: first.sorted { $0.key < $1.key }.map(\.value),
            knownSince: isNamed ? .first : nil, isStanding: true)
    }

    /// The variations that were recorded, or said anew, since the newest version was adopted.
    private func carried(
        _ signatory: Signatory, _ instance: Instance
    ) -> [EvidenceReading.Dated] {
        let author = signatory.invited.value?.author
        let newest = (author.map { record.versions(by: $0) } ?? [])
            .filter { $0.made.value?.framework == instance.bond.charter.framework.key }
            .compactMap { $0.adopted.facts(by: day).last }.max { $0.entry < $1.entry }
        let facts = signatory.variations.facts.filter { fact in
            newest.map { fact.entry > $0.entry } ?? true
        }
        return dated(facts)
    }

    private func owner(of issue: OpenIssue) -> EvidenceReading {
        let dated = issue.dated.facts(by: day).last { $0.value.owner != nil }
        if let dated {
            return EvidenceReading(facts: [.init(when: dated.happened, entry: dated.entry)])
        }
        return saying(lastOf: issue.opened) { $0.owner != nil }
    }

    /// The next date of an open issue; one that is past is known to be.
    private func next(of issue: OpenIssue) -> EvidenceReading {
        if let fact = issue.dated.facts(by: day).last {
            return lasting(fact, until: fact.value.next, "the date set for it")
        }
        guard let opened = issue.opened.facts(by: day).last else { return EvidenceReading() }
        guard let next = opened.value.next else { return saying(opened) { _ in false } }
        return lasting(opened, until: next, "the date set for it")
    }

    /// For how many days a consultation was open, once it is closed.
    private func length(of consultation: Consultation) -> EvidenceReading {
        guard let opened = consultation.opened.last?.happened.exact,
            let closed = consultation.closed.facts(by: day).last,
            let end = closed.happened.exact
        else { return EvidenceReading() }
        let days = opened.days(through: end).count - 1
        return number(max(0, days), among: [(closed.happened, closed.entry)])
    }
}
