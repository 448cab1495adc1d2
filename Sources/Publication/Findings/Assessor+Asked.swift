import Almanac
public import Assurance
public import Governance

extension Assessor {
    /// What others asked of a body and it has not answered, and the seats it has to fill.
    ///
    /// - Parameter judged: what it owes by a duty already, so that nothing is named twice.
    func asked(of debtor: Debtor, but judged: Set<SubjectRef>) -> [DueRow] {
        guard debtor.owner.kind == .body, let body = Body.Key(debtor.owner.key) else { return [] }
        return invitations(to: body) + consultations(openTo: body)
            + support(from: body, but: judged)
            + emptySeats(of: body, but: judged, debtor.leads)
    }

    private func invitations(to body: Body.Key) -> [DueRow] {
        signings(of: body).filter { $0.row.status == nil }.map { framework, row in
            self.row(
                nil, .invitation,
                "to sign or decline \(name(of: framework)), invited by \(row.author)"
                    + " \(row.invited.inWords)",
                owed: (title(of: body.ref), nil, row.entries))
        }
    }

    /// What people call a framework: its title where it is at hand.
    public func name(of framework: Word) -> String {
        library.digest(of: framework).flatMap { library[$0]?.title } ?? framework.inWords
    }

    private func consultations(openTo body: Body.Key) -> [DueRow] {
        record.consultations.all.compactMap { consultation in
            guard stands(consultation.opened), let opened = consultation.opened.last,
                opened.value.with == body, consultation.closed.fact(on: day) == nil,
                opened.value.closes.map({ $0 >= day }) ?? true,
                !comments(in: consultation).contains(where: { $0.from == body })
            else { return nil }
            return row(
                opened.value.closes.map { .on($0) }, .consultation,
                "to comment on \(title(of: opened.value.version.ref))",
                owed: (title(of: body.ref), nil, [opened.entry]))
        }
    }

    private func support(from body: Body.Key, but judged: Set<SubjectRef>) -> [DueRow] {
        requests(to: [body]).filter { $0.answered == nil && !judged.contains($0.request.ref) }
            .map { request in
                row(
                    request.due.map { .on($0) }, .request,
                    "to answer \(title(of: request.from.ref)): \(request.matter)",
                    owed: (title(of: body.ref), nil, request.entries))
            }
    }

    private func emptySeats(
        of body: Body.Key, but judged: Set<SubjectRef>, _ leads: Leads?
    ) -> [DueRow] {
        let seats = leads.map { $0.emptySeats.compactMap { record.seats[$0] } }
        return (seats ?? record.seats.filter { $0.body(on: day) == body })
            .filter { !judged.contains($0.ref) }
            .sorted { $0.key < $1.key }
            .compactMap { seat in
                guard stands(seat.made), let made = seat.made.last, !seat.hasEnded(on: day),
                    record.partnerships[made.value.partnership].map(isRunning) == true,
                    let entry = emptied(seat, made.entry)
                else { return nil }
                return row(
                    nil, .seat, "to fill \(title(of: seat.ref))",
                    owed: (title(of: body.ref), made.value.partnership, [entry]))
            }
    }

    /// Whether nobody sits in a seat that there is on the day asked.
    func isEmpty(_ seat: Seat) -> Bool {
        guard stands(seat.made), let made = seat.made.last, !seat.hasEnded(on: day) else {
            return false
        }
        return emptied(seat, made.entry) != nil
    }

    /// The entry by which nobody sits in a seat; `nil` where somebody does or may.
    private func emptied(_ seat: Seat, _ made: EntryNumber) -> EntryNumber? {
        guard let fact = seat.holding.fact(on: day) else {
            return seat.holding.facts(by: day).isEmpty ? made : nil
        }
        if case .vacant = fact.value { return fact.entry }
        return nil
    }
}
