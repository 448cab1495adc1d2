import Almanac
import Governance

extension Assessor {
    /// What is asked of the sides, signatories, issues, consultations and requests of a charter.
    func ofCharter(_ duty: Duty, _ bond: Bond) -> [Instance] {
        func each(_ things: [(SubjectRef, Instance.Thing)]) -> [Instance] {
            things.map { Instance(subject: $0.0, thing: $0.1, bond: bond) }
        }
        let party = bond.party
        let framework = bond.charter.framework.key
        let archive = bond.clerk.archive
        switch duty.subject {
        case .signatory:
            return each(
                signatories(of: framework, by: party, bond).map { ($0.value.ref, .signatory($0)) })
        case .localCouncil:
            return each(localCouncils(of: bond).map { ($0.value.ref, .localCouncil($0)) })
        case .issue:
            let issues = archive.issues.below(party).filter {
                stands($0.value.opened) && $0.value.opened.value?.framework == framework
                    && $0.value.settled.fact(on: day) == nil
            }
            return each(issues.map { ($0.value.ref, .issue($0)) })
        case .side:
            return each(sides(of: bond).map { (bond.adoption.ref, .side($0)) })
        case .request:
            let requests = archive.requests.below(party)
                .filter { stands($0.value.made) && $0.value.made.value?.to.ref == party }
            return each(requests.map { ($0.value.ref, .request($0)) })
        case .consultation:
            return each(consultations(bond).map { ($0.value.ref, .consultation($0)) })
        case .comment:
            let comments = consultations(bond).flatMap { archive.comments.below($0.value.ref) }
            return each(
                comments.filter { stands($0.value.made) }.map { ($0.value.ref, .comment($0)) })
        default: return []
        }
    }

    /// Those invited to sign a charter of a party.
    func signatories(
        of framework: Word, by party: SubjectRef, _ bond: Bond
    ) -> [Leaf<Signatory>] {
        bond.clerk.archive.signatories.below(party).filter {
            stands($0.value.invited) && $0.value.invited.value?.framework == framework
                && $0.value.invited.value?.author.ref == party
        }
    }

    /// The parish and town councils in the area of the body bound; all, where it names no area.
    private func localCouncils(of bond: Bond) -> [Leaf<Body>] {
        let area = bond.body.flatMap { record.bodies[$0]?.area }
        return self.bodies.filter {
            $0.value.sector == .parish
                && (area == nil || $0.value.area == nil || $0.value.area == area)
                && $0.value.successor(on: day) == nil
        }
    }

    /// The sides of a charter on record.
    private func sides(of bond: Bond) -> [Word] {
        var sides: [Word] = []
        for fact in record.adoptions[bond.adoption]?.parties.facts(by: day) ?? []
        where !sides.contains(fact.value.side) { sides.append(fact.value.side) }
        return sides
    }

    private func consultations(_ bond: Bond) -> [Leaf<Consultation>] {
        let archive = bond.clerk.archive
        return (bond.body.map { archive.versions.below($0.ref) } ?? [])
            .filter { $0.value.made.value?.framework == bond.charter.framework.key }
            .flatMap { archive.consultations.below($0.value.ref) }
            .filter { stands($0.value.opened) }
    }
}
