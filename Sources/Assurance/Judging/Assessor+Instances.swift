import Almanac
import Governance

extension Assessor {
    /// The things of which a duty is asked, at one meeting or in the partnership as a whole.
    func instances(of duty: Duty, for bond: Bond, at sitting: Sitting?) -> [Instance] {
        guard let partnership = bond.partnership else { return byTheParty(duty, bond) }
        guard bond.asks(duty) else { return [] }
        if let sitting { return atMeeting(duty, bond, sitting) }
        switch duty.subject {
        case .partnership:
            return [Instance(subject: partnership.value.ref, thing: .partnership, bond: bond)]
        case .involvement:
            return bond.involvement.map {
                [Instance(subject: $0.value.ref, thing: .involvement, bond: bond)]
            } ?? []
        case .seat: return seats(of: bond)
        case .member: return members(duty, bond, partnership.value)
        case .approval, .report: return approvals(duty, bond)
        case .resource: return resources(bond)
        case .overlap: return overlaps(bond, partnership.value)
        case .decision: return decisions(bond, partnership.value.ref)
        case .promise where bond.party == partnership.value.ref:
            return promises(bond, by: partnership.value.ref)
        case .adoption where bond.party == partnership.value.ref:
            return [Instance(subject: bond.adoption.ref, thing: .adoption, bond: bond)]
        case .joiningCase, .ground, .question: return cases(duty, bond)
        case .signatory, .localCouncil, .issue, .side, .request, .consultation, .comment:
            return bond.party == partnership.value.ref ? ofCharter(duty, bond) : []
        default: return further(duty, bond, partnership)
        }
    }

    private func atMeeting(_ duty: Duty, _ bond: Bond, _ meeting: Sitting) -> [Instance] {
        switch duty.subject {
        case .meeting:
            return [Instance(subject: meeting.ref, thing: .meeting(meeting), bond: bond)]
        case .paper:
            let papers = meeting.papers.filter { stands($0.value.made) }
            let isComplete = papers.contains { $0.value.made.last { $0.sort } == .agenda }
            let agenda = Instance(subject: meeting.ref, thing: .agenda(meeting), bond: bond)
            return papers.map {
                Instance(subject: $0.value.ref, thing: .paper($0, meeting), bond: bond)
            } + (isComplete ? [] : [agenda])
        case .item:
            return meeting.items.map {
                Instance(subject: $0.value.ref, thing: .item($0, meeting), bond: bond)
            }
        case .speaker:
            let last = meeting.when?.latest.map { day.orEarlier($0) } ?? day.itself
            for seat in bond.ownSeats { day.note(seat.value.holding) }
            return bond.ownSeats.filter { $0.value.isHeld(on: last) }
                .map { Instance(subject: meeting.ref, thing: .speaker($0, meeting), bond: bond) }
        default: return apart(duty.subject, bond, meeting)
        }
    }

    private func byTheParty(_ duty: Duty, _ bond: Bond) -> [Instance] {
        switch duty.subject {
        case .promise: return promises(bond, by: bond.party)
        case .adoption:
            return [Instance(subject: bond.adoption.ref, thing: .adoption, bond: bond)]
        case .versionChange:
            return (bond.body.map { bond.clerk.archive.versions.below($0.ref) } ?? [])
                .filter {
                    stands($0.value.made)
                        && $0.value.made.value?.framework == bond.charter.framework.key
                }
                .map { Instance(subject: $0.value.ref, thing: .versionChange($0), bond: bond) }
        case .decision: return decisions(bond, bond.party)
        default: return ofCharter(duty, bond)
        }
    }

    private func promises(_ bond: Bond, by party: SubjectRef) -> [Instance] {
        bond.clerk.archive.promises.below(party)
            .filter { stands($0.value.made) && $0.value.owner(on: day) == party }
            .map { Instance(subject: $0.value.ref, thing: .promise($0), bond: bond) }
    }

    private func decisions(_ bond: Bond, _ party: SubjectRef) -> [Instance] {
        bond.clerk.archive.decisions.below(party).filter { stands($0.value.taken) }
            .map { Instance(subject: $0.value.ref, thing: .decision($0), bond: bond) }
    }

    private func seats(of bond: Bond) -> [Instance] {
        (bond.file?.seats ?? [])
            .filter {
                stands($0.value.made)
                    && (bond.body == nil || $0.value.made.value?.body == bond.body)
            }
            .map { Instance(subject: $0.value.ref, thing: .seat($0), bond: bond) }
    }

    private func approvals(_ duty: Duty, _ bond: Bond) -> [Instance] {
        guard let involvement = bond.involvement else { return [] }
        let sought = bond.clerk.archive.approvals.below(involvement.value.ref)
        return sought.filter { stands($0.value.sought) }.map { approval in
            let itself = Instance(
                subject: approval.value.ref, thing: .approval(approval), bond: bond)
            // Without a report to a body on record, its duties are asked of the approval itself.
            guard duty.subject == .report, let report = approval.value.sought.value?.report,
                let paper = record.papers.leaf(report),
                let meeting = paper.value.made.value?.meeting,
                let sitting = bond.clerk.sitting(meeting), sitting.convener?.kind == .body
            else { return itself }
            return Instance(
                subject: paper.value.ref, thing: .report(paper, sitting, approval), bond: bond)
        }
    }

    private func overlaps(_ bond: Bond, _ partnership: Partnership) -> [Instance] {
        guard let involvement = bond.involvement, let body = involvement.value.between?.body else {
            return []
        }
        return joined(by: body, among: rivals(of: partnership)).map {
            Instance(subject: involvement.value.ref, thing: .overlap($0.value.key), bond: bond)
        }
    }
}
