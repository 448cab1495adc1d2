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
        var latest: [SubjectRef: Bool] = [:]
        for fact in place.grants.facts where fact.value.person == actor.person {
            guard fact.happened.isOnOrBefore(now.ukDay) == .yes else { continue }
            guard fact.value.powers.contains(power) else { continue }
            latest[fact.value.over] = fact.value.isGiven
        }
        // Nearly everything is done by those who may do it to all there is.
        if latest[place.key.ref] == true { return true }
        guard latest.values.contains(true) else { return false }
        let covering = Set(covering(subject))
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
        subject.kind.shelf?.above(subject.key, in: self) ?? []
    }
}

extension Key where Thing: Subject {
    /// How entries and findings refer to it.
    public var ref: SubjectRef { SubjectRef(Thing.kind, word) }
}
