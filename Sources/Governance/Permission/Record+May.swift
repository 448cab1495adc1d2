public import Almanac

extension Record {
    /// Whether somebody may do something: no, unless a grant says so.
    ///
    /// A grant over the place covers everything in it; one over a body covers its involvements,
    /// seats, committees and meetings; one over a partnership covers its meetings, papers, seats
    /// and involvements; one over a seat covers that seat.
    public func may(
        _ actor: Actor, _ power: Power, over subject: SubjectRef, at now: Moment
    ) -> Bool {
        let covering = Set(covering(subject))
        var latest: [SubjectRef: Bool] = [:]
        for fact in place.grants.facts where fact.value.person == actor.person {
            guard fact.happened.isOnOrBefore(now.ukDay) == .yes else { continue }
            guard fact.value.powers.contains(power) else { continue }
            latest[fact.value.over] = fact.value.isGiven
        }
        return latest.contains { $0.value && covering.contains($0.key) }
    }

    /// A subject and everything above it, up to the place.
    public func covering(_ subject: SubjectRef) -> [SubjectRef] {
        var found = [subject]
        var next = 0
        while next < found.count, found.count < 32 {
            for upper in above(found[next]) where !found.contains(upper) { found.append(upper) }
            next += 1
        }
        let whole = SubjectRef(.place, place.key.word)
        return found.contains(whole) ? found : found + [whole]
    }

    /// What a subject hangs on directly.
    public func above(_ subject: SubjectRef) -> [SubjectRef] {
        let key = subject.key
        switch subject.kind {
        case .body:
            return bodies[.init(trusted: key)]?.parent.map { [$0.ref] } ?? []
        case .involvement:
            guard let involvement = involvements[.init(trusted: key)],
                let between = involvement.between
            else { return [] }
            return [between.partnership.ref, between.body.ref]
        case .seat:
            guard let facts = seats[.init(trusted: key)]?.made.value else { return [] }
            return [facts.partnership.ref] + [facts.body?.ref].compactMap { $0 }
        case .meeting: return meetings[.init(trusted: key)]?.convener.map { [$0] } ?? []
        case .item: return items[.init(trusted: key)]?.made.value.map { [$0.meeting.ref] } ?? []
        case .paper: return papers[.init(trusted: key)]?.made.value.map { [$0.meeting.ref] } ?? []
        case .approval:
            guard let facts = approvals[.init(trusted: key)]?.sought.value else { return [] }
            return [facts.by.ref, facts.of.ref]
        case .decision: return decisions[.init(trusted: key)]?.taken.value.map { [$0.by] } ?? []
        case .promise: return promises[.init(trusted: key)]?.made.value.map { [$0.by] } ?? []
        case .adoption: return adoptions[.init(trusted: key)]?.made.value.map { [$0.party] } ?? []
        case .version:
            return versions[.init(trusted: key)]?.made.value.map { [$0.author.ref] } ?? []
        case .consultation:
            return consultations[.init(trusted: key)]?.opened.value.map { [$0.version.ref] } ?? []
        case .place, .source, .person, .partnership: return []
        default: return aboveRest(subject)
        }
    }
}

extension Key where Thing: Subject {
    /// How entries and findings refer to it.
    public var ref: SubjectRef { SubjectRef(Thing.kind, word) }
}
