/// Record that a person left: their seats, offices, contacts and grants turn that day.
public struct PersonLeaves: Intent {
    public static let word = "person-leaves"
    public static let says =
        "Record that a person left: their seats, offices, contacts and grants turn that day."
    public static let power = Power.administer
    public static let form: Form<PersonLeaves> =
        PersonLeft.form.held(by: \.left, make: PersonLeaves.init)

    /// What is to be recorded.
    public let left: PersonLeft

    public func scope(in record: Record) -> SubjectRef {
        left.person.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        let person = try record.find(left.person, on: record.people, "person")
        guard person.left.isEmpty else {
            throw Refusal("That person left already.", field: "person")
        }
        return [.people(.left(left))] + seats(in: record) + offices(in: record)
            + grants(in: record, occasion)
    }

    private func seats(in record: Record) -> [Happening] {
        record.seats.all.compactMap { seat in
            guard case .filled(let filled) = seat.holding.value, filled.person == left.person else {
                return nil
            }
            return .seats(.seatVacated(SeatVacated(seat: seat.key)))
        }
    }

    private func offices(in record: Record) -> [Happening] {
        let holders: [(SubjectRef, Timeline<OfficeHeld>)] =
            record.partnerships.all.map { ($0.ref, $0.offices) }
            + record.involvements.all.map { ($0.ref, $0.offices) }
        return holders.flatMap { of, offices -> [Happening] in
            var last: [OfficeHeld.Post: OfficeHeld] = [:]
            for fact in offices.facts { last[fact.value.post] = fact.value }
            let theirs = last.filter { $0.value.filled?.person == left.person }.map(\.key)
            return theirs.sorted().map {
                .partnerships(
                    .officeVacated(OfficeVacated(of: of, office: $0.office, group: $0.group)))
            }
        }
    }

    /// Grants are given and taken here and now: one that is to be reported for an earlier day is
    /// taken from the day on which that is recorded.
    private func grants(in record: Record, _ occasion: Occasion) -> [Happening] {
        var standing: [SubjectRef: [Power]] = [:]
        for fact in record.place.grants.facts where fact.value.person == left.person {
            for power in fact.value.powers {
                standing[fact.value.over, default: []].removeAll { $0 == power }
                if fact.value.isGiven { standing[fact.value.over, default: []].append(power) }
            }
        }
        return standing.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map {
            over, powers in
            .places(
                .grantWithdrawn(
                    GrantWithdrawn(person: left.person, powers: powers, over: over)))
        }
    }
}
