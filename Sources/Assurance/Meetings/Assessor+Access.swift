import Almanac
import Governance

extension Assessor {
    /// What a meeting withholds, announces and leaves behind, and whether it had a quorum.
    func sitting(_ evidence: Evidence, of instance: Instance) -> EvidenceReading {
        switch evidence {
        case .quorum:
            return EvidenceReading(
                facts: dated(instance.bond.partnership?.value.quorums.facts ?? []))
        case .quorate: return quorate(instance)
        case .exemptParagraph, .publicInterest, .publicTitle: return ground(evidence, instance)
        case .inspection: return inspection(instance)
        case .keyDecisionNotice, .keyDecisionDocuments: return announced(evidence, instance)
        default:
            guard let meeting = instance.meeting?.meeting else { return EvidenceReading() }
            return notices(evidence, of: meeting)
        }
    }

    private func notices(_ evidence: Evidence, of meeting: Meeting) -> EvidenceReading {
        switch evidence {
        case .signedMinutes: return EvidenceReading(facts: dated(meeting.signings.facts))
        case .privacyAgreed:
            return EvidenceReading(
                facts: meeting.privacyAgreed.facts(by: day).map {
                    .init(when: $0.happened, entry: $0.entry, reason: $0.value.reason)
                })
        case .privacyNotice:
            return EvidenceReading(
                facts: dated(meeting.privacy.facts) { $0.notice == .first && $0.reasons != nil })
        default:
            return EvidenceReading(
                facts: dated(meeting.privacy.facts) {
                    $0.notice == .second && $0.representations != nil && $0.response != nil
                })
        }
    }

    /// What is said of why an item or a paper is withheld; what is left out is known to be.
    private func ground(_ evidence: Evidence, _ instance: Instance) -> EvidenceReading {
        switch instance.thing {
        case .item(let item, _):
            return saying(lastOf: item.value.exempted) { exempted in
                switch evidence {
                case .exemptParagraph: !exempted.paragraphs.isEmpty
                case .publicInterest: exempted.publicInterest != nil
                default: exempted.publicTitle != nil
                }
            }
        case .paper(let paper, _):
            return saying(lastOf: paper.value.exempted) { exempted in
                switch evidence {
                case .exemptParagraph: !exempted.paragraphs.isEmpty
                case .publicInterest: exempted.reason != nil
                default: true
                }
            }
        default: return EvidenceReading()
        }
    }

    /// Whether the public could read it when somebody looked last; of a report that relies on no
    /// other papers there is nothing more to read.
    private func inspection(_ instance: Instance) -> EvidenceReading {
        switch instance.thing {
        case .meeting(let sitting):
            return saying(lastOf: sitting.meeting.inspections) { $0.open }
        case .paper(let paper, _), .report(let paper, _, _):
            let headed = paper.value.headed.facts(by: day).last
            if let headed, headed.value.background == BackgroundDocuments.none {
                return EvidenceReading(facts: [.init(when: headed.happened, entry: headed.entry)])
            }
            return saying(lastOf: paper.value.inspections) { $0.open }
        default: return EvidenceReading()
        }
    }

    private func announced(_ evidence: Evidence, _ instance: Instance) -> EvidenceReading {
        guard case .item(let item, _) = instance.thing else { return EvidenceReading() }
        guard evidence == .keyDecisionNotice else {
            return saying(lastOf: item.value.announcedKey) { $0.documents }
        }
        return EvidenceReading(facts: dated(item.value.announcedKey.facts))
    }

    /// What of a meeting stands apart: what is withheld, a meeting in private, key decisions.
    func apart(_ subject: SubjectWord, _ bond: Bond, _ meeting: Sitting) -> [Instance] {
        switch subject {
        case .withheld:
            let items = meeting.items.filter { stands($0.value.exempted) }.map {
                Instance(subject: $0.value.ref, thing: .item($0, meeting), bond: bond)
            }
            return items
                + meeting.papers.filter { stands($0.value.made) && stands($0.value.exempted) }.map {
                    Instance(subject: $0.value.ref, thing: .paper($0, meeting), bond: bond)
                }
        case .keyDecision:
            let key = meeting.items.filter {
                stands($0.value.foundKey) || stands($0.value.announcedKey)
            }
            return key.map {
                Instance(subject: $0.value.ref, thing: .item($0, meeting), bond: bond)
            }
        case .privateMeeting:
            let openness = meeting.held?.value.openness
            let isPrivate = openness == .inPrivate || openness == .partlyInPrivate
            guard isPrivate || stands(meeting.meeting.privacy) else { return [] }
            return [Instance(subject: meeting.ref, thing: .meeting(meeting), bond: bond)]
        default: return []
        }
    }

    /// Whether a meeting was no more than some months ago; what was to be shown for so long need
    /// not be shown for longer.
    func holds(forMonths months: Int, for instance: Instance) -> Holding {
        guard let when = instance.meeting?.when else { return .yes }
        guard let last = when.latest?.adding(months: months) else {
            return .unknown("the day of the meeting")
        }
        return day <= last ? .yes : .no("it was to be so until \(last.inWords)")
    }
}
