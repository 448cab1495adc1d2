import Almanac
import Governance

extension Assessor {
    /// What the record says of some evidence for a thing, and what its absence is worth.
    func read(_ ask: Rule.Ask, of instance: Instance) -> EvidenceReading {
        var reading = facts(ask, of: instance)
        addLooks(ask.evidence, instance, to: &reading)
        reading.asked = .init(evidence: ask.evidence, instance: instance)
        return reading
    }

    private func facts(_ ask: Rule.Ask, of instance: Instance) -> EvidenceReading {
        switch ask.evidence {
        case .termsOfReference, .termsApproval, .objectives, .targets, .performanceArrangements,
            .riskRegister, .riskReview, .complaintsRoute, .engagement, .engagementUse, .exitPlan:
            arrangement(ask.evidence, of: instance)
        case .chair, .appointingBody, .chairTerm, .leadMember, .oppositionSpokesperson,
            .leadOfficer, .publishedLeadMember, .publishedOpposition, .publishedLeadOfficer:
            office(ask.evidence, of: instance)
        case .filledSeat, .vacancy, .member, .votingSeat: seat(ask.evidence, of: instance)
        case .involvementLevel, .levelReason, .overlapAnswer, .needed, .available, .shortfall:
            involvement(ask.evidence, of: instance)
        case .called, .publicised, .howToAttend, .held, .heldInPublic, .reason, .minutes,
            .confirmedMinutes, .summary, .briefing, .oppositionBriefing, .attendance, .absence,
            .itemLevel:
            meeting(ask.evidence, of: instance)
        case .published, .lateReason, .heading, .reference, .backgroundDocuments, .reliedOn:
            paper(ask, of: instance)
        case .approvalSought, .approval, .outcome, .outcomeReason, .retrospectiveReason,
            .decision, .dueDate, .promiseKept:
            decision(ask.evidence, of: instance)
        case .versionReason, .adopted, .rating: charter(ask, of: instance)
        case .consultationClosed:
            if case .consultation = instance.thing {
                living(ask, of: instance)
            } else {
                charter(ask, of: instance)
            }
        case .answer, .overrideReason: reasons(ask.evidence, of: instance)
        default: furtherFacts(ask, of: instance)
        }
    }

    private func furtherFacts(_ ask: Rule.Ask, of instance: Instance) -> EvidenceReading {
        switch ask.evidence {
        case .ground, .groundCitation, .groundSum, .groundCurrent, .riskFall, .judgedForm,
            .checklistAnswer, .caseDecided, .decisionReason:
            joining(ask, of: instance)
        case .partnersConsulted, .invitation, .invitationReply, .groupPlan, .forwardItem,
            .forwardCount, .datedForward, .ownedForward, .itemOwner, .itemDate, .localParty,
            .priority, .reviewHeld, .partnerViews, .rival, .missingClause:
            planning(ask, of: instance)
        case .workingContact, .contactTried, .offer, .remitAccepted, .briefingReceived:
            representing(ask, of: instance)
        case .objective, .objectiveCount, .ownedObjectives, .targetedObjectives,
            .performanceReport, .stall, .benefitTarget, .benefitMeasured, .benefitValue,
            .benefitOutcome, .benefitMoney, .benefitChange, .efficiency, .pooling:
            performance(ask, of: instance)
        case .openRisks, .ownedRisks, .scoredRisks, .mitigatedRisks:
            risk(ask.evidence, of: instance)
        case .complaintStages, .lateComplaint: complaint(ask.evidence, of: instance)
        case .servicePlan, .inKind, .committed, .moneyCommitted, .useReview, .challenge,
            .challengeCount, .answeredChallenges:
            resource(ask, of: instance)
        case .annualReport, .reportOnWork, .reportOnPerformance, .scrutinyPlanned:
            scrutiny(ask.evidence, of: instance)
        case .quorum, .quorate, .signedMinutes, .inspection, .exemptParagraph, .publicInterest,
            .publicTitle, .privacyNotice, .privacyStatement, .privacyAgreed, .keyDecisionNotice,
            .keyDecisionDocuments:
            sitting(ask.evidence, of: instance)
        case .impact, .priorityAnswer, .promiseOwner, .handedOver, .decisionSum, .remitLimit,
            .referral, .referralAnswered, .localVariation, .itemReason, .together:
            following(ask, of: instance)
        default: living(ask, of: instance)
        }
    }

    /// What was answered to this very finding, and why this duty of the party was overridden.
    private func reasons(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        if evidence == .answer {
            let finding = instance.finding
            let answers = record.answers(about: instance.subject).facts(by: day)
                .filter { $0.value.finding.text == finding }
            return EvidenceReading(
                facts: answers.map {
                    .init(when: $0.happened, entry: $0.entry, reason: $0.value.answer)
                })
        }
        // What a body weighed in its case is asked of its part, once the case is decided.
        var subjects = [instance.subject]
        if case .resource = instance.thing { subjects += instance.bond.cases.map(\.value.ref) }
        let known = instance.bond.clerk.overrides
        let overrides = subjects.flatMap { known[$0] ?? [] }.filter {
            $0.value.duty.text == instance.duty
                && ($0.value.party ?? instance.bond.party) == instance.bond.party
        }
        return EvidenceReading(
            facts: overrides.map {
                .init(when: $0.happened, entry: $0.entry, reason: $0.value.reason)
            })
    }

    /// What was written down of looking for evidence of a thing, by the day asked: about itself,
    /// and about what it belongs to.
    func looks(for instance: Instance) -> [Fact<Look>] {
        let bond = instance.bond
        switch instance.thing {
        case .partnership, .involvement, .member, .resource, .overlap, .partner, .group,
            .contribution:
            let isOfBond =
                instance.subject == bond.key?.ref || instance.subject == bond.involvement?.value.ref
            return (isOfBond ? [] : looks(about: instance.subject)) + bond.looks
        case .report(_, _, let approval):
            return looks(about: instance.subject) + looks(about: approval.value.ref)
        default:
            let isAny = record.hasLooks(aboutAny: instance.subject.kind)
            return isAny ? looks(about: instance.subject) : []
        }
    }

    func looks(about subject: SubjectRef) -> [Fact<Look>] {
        record.looks(about: subject).facts(by: day)
    }

    private func addLooks(
        _ evidence: Evidence, _ instance: Instance, to reading: inout EvidenceReading
    ) {
        guard record.hasLooks else { return }
        for fact in instance.looks where fact.value.evidence == evidence {
            switch fact.value.found {
            case .none:
                reading.lookedInVain = (fact.happened, fact.entry)
                reading.look = fact.entry
            case .elsewhere:
                let by = fact.happened.latest.map { When.before($0.adding(days: 1)) }
                reading.facts.append(
                    .init(when: by ?? .unknown, entry: fact.entry, isElsewhere: true))
            }
        }
    }

    /// From which day evidence is kept here; who keeps attendance knows who stayed away.
    func keptSince(_ evidence: Evidence, for instance: Instance) -> Day? {
        var kept = instance.bond.keptSince
        if let convener = instance.meeting?.convener,
            convener != instance.bond.partnership?.value.ref
        {
            kept = instance.bond.keptSince(with: convener)
        }
        let whole = evidence.keptAs.flatMap { kept[$0] }
        guard let own = kept[evidence] else { return whole }
        return min(own, whole ?? own)
    }

    /// Keeps only what had certainly or possibly happened by the day asked.
    func dated<Value>(_ facts: [Fact<Value>]) -> [EvidenceReading.Dated] {
        dated(facts) { _ in true }
    }

    /// The same of those that are enough.
    func dated<Value>(
        _ facts: [Fact<Value>], where isEnough: (Value) -> Bool
    ) -> [EvidenceReading.Dated] {
        let day = day
        var found: [EvidenceReading.Dated] = []
        // By their places, because a fact taken out is copied whole.
        for place in facts.indices where facts[place].happened.isOnOrBefore(day) != .no {
            guard isEnough(facts[place].value) else { continue }
            found.append(.init(when: facts[place].happened, entry: facts[place].entry))
        }
        return found
    }
}

extension Evidence {
    /// The evidence of which it is a count or a part: whoever keeps that keeps this too.
    var keptAs: Evidence? {
        switch self {
        case .absence: .attendance
        case .openRisks, .ownedRisks, .scoredRisks, .mitigatedRisks: .riskRegister
        case .objective, .objectiveCount, .ownedObjectives: .objectives
        case .targetedObjectives: .targets
        case .forwardCount, .datedForward, .ownedForward: .forwardItem
        case .challengeCount, .answeredChallenges: .challenge
        case .pooling, .moneyCommitted: .committed
        default: nil
        }
    }
}
