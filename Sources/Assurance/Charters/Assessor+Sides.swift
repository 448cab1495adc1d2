import Almanac
import Governance

extension Assessor {
    /// What is asked of the sides, signatories, issues, consultations and requests of a charter.
    func ofCharter(_ duty: Duty, _ bond: Bond) -> [Instance] {
        func each(_ things: [(SubjectRef, Instance.Thing)]) -> [Instance] {
            things.map { Instance(subject: $0.0, thing: $0.1, bond: bond) }
        }
        let party = bond.terms.party
        let framework = bond.framework.key
        switch duty.subject {
        case .signatory:
            return each(signatories(of: framework, by: party).map { ($0.ref, .signatory($0)) })
        case .localCouncil:
            return each(localCouncils(of: bond).map { ($0.ref, .localCouncil($0)) })
        case .issue:
            let issues = record.all(\.issues, below: party).filter {
                stands($0.opened) && $0.opened.value?.framework == framework
                    && $0.settled.fact(on: day) == nil
            }
            return each(issues.map { ($0.ref, .issue($0)) })
        case .side:
            return each(sides(of: bond).map { (bond.adoption.ref, .side($0)) })
        case .request:
            let requests = record.all(\.requests, below: party)
                .filter { stands($0.made) && $0.made.value?.to.ref == party }
            return each(requests.map { ($0.ref, .request($0)) })
        case .consultation: return each(consultations(bond).map { ($0.ref, .consultation($0)) })
        case .comment:
            let comments = consultations(bond).flatMap { record.all(\.comments, below: $0.ref) }
            return each(comments.filter { stands($0.made) }.map { ($0.ref, .comment($0)) })
        default: return []
        }
    }

    /// Those invited to sign a charter of a party.
    func signatories(of framework: Word, by party: SubjectRef) -> [Signatory] {
        record.all(\.signatories, below: party).filter {
            stands($0.invited) && $0.invited.value?.framework == framework
                && $0.invited.value?.author.ref == party
        }
    }

    /// The parish and town councils in the area of the body bound; all, where it names no area.
    private func localCouncils(of bond: Bond) -> [Body] {
        let area = bond.body.flatMap { record.bodies[$0]?.area }
        return self.bodies.filter {
            $0.sector == .parish && (area == nil || $0.area == nil || $0.area == area)
                && $0.successor(on: day) == nil
        }
    }

    /// The sides of a charter on record.
    private func sides(of bond: Bond) -> [Word] {
        var sides: [Word] = []
        for fact in record.adoptions[bond.adoption]?.parties.facts(by: day) ?? []
        where !sides.contains(fact.value.side) { sides.append(fact.value.side) }
        return sides
    }

    private func consultations(_ bond: Bond) -> [Consultation] {
        (bond.body.map { record.versions(by: $0) } ?? [])
            .filter { $0.made.value?.framework == bond.framework.key }
            .flatMap { record.consultations(on: $0.key) }
            .filter { stands($0.opened) }
    }
}
