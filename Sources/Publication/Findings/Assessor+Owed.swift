import Almanac
import Assurance
import Governance

extension Assessor {
    /// Promises that are open, those among them marked that were conditions for joining.
    func promises(of debtor: Debtor) -> [DueList.Item] {
        let conditions =
            debtor.leads?.conditions
            ?? Set(
                record.cases.filter { !$0.conditions.isEmpty }
                    .flatMap { $0.conditions.facts(by: day).map(\.value.promise) })
        let own = openPromises(of: debtor)
        return own.sorted { $0.key < $1.key }.compactMap { promise in
            guard let made = promise.made.value else { return nil }
            let (owner, partnership) = (promise.owner(on: day) ?? made.by, made.isIn)
            guard debtor.owes(owner, made.person, in: partnership) else { return nil }
            let isCondition = conditions.contains(promise.key)
            let by = promise.due(on: day).map { When.on($0) }
            return DueList.Item(by, isLate: by?.isBefore(day) == .yes, in: partnership) {
                row(of: promise, by, by: owner, isCondition: isCondition)
            }
        }
    }

    private func row(
        of promise: Promise, _ by: When?, by owner: SubjectRef, isCondition: Bool
    ) -> DueRow {
        let row = row(of: promise)
        return self.row(
            by, isCondition ? .condition : .promise, row?.matter ?? "",
            owed: (
                [row?.person, title(of: owner)].compactMap { $0 }.joined(separator: ", for "),
                row?.partnership, row?.entries ?? []
            ))
    }

    /// Promises that somebody may owe, neither kept nor given up.
    private func openPromises(of debtor: Debtor) -> [Promise] {
        func isOpen(_ promise: Promise) -> Bool {
            guard let made = promise.made.value, stands(promise.made),
                promise.kept.fact(on: day) == nil, promise.released.fact(on: day) == nil
            else { return false }
            return debtor.mayOwe(promise.owner(on: day) ?? made.by)
        }
        guard debtor.owner.kind == .body else { return record.promises.filter { isOpen($0) } }
        // Whoever owes one made it, or it was passed to them.
        return record.promiseLeaves(below: debtor.owner).filter { isOpen($0.value) }.map(\.value)
    }

    /// What is to be done about risks that are open: the last word on each. Nothing for everyone.
    func mitigations(of debtor: Debtor) -> [DueRow] {
        guard record.tellsOfRisks else { return [] }
        return record.risks.all.filter { stands($0.made) && $0.closed.fact(on: day) == nil }
            .compactMap { risk in
                guard let made = risk.made.value, let fact = risk.mitigations.fact(on: day),
                    let partnership = record.partnership(about: made.of)
                else { return nil }
                let person = fact.value.owner ?? made.owner
                let party = made.of.kind == .involvement ? body(of: made.of) : made.of
                guard debtor.owes(party, person, in: partnership) else { return nil }
                let what = publicWords(fact.value.action) ?? ""
                return row(
                    fact.value.due.map { .on($0) }, .mitigation,
                    "\(title(of: risk.ref)): \(what)",
                    owed: (owing(person, party), partnership, [fact.entry]))
            }
    }

    /// Recommendations that nobody answered, and those agreed to that are not yet done.
    func recommendations(of debtor: Debtor) -> [DueRow] {
        let all =
            debtor.owner.kind == .body
            ? record.all(\.recommendations, below: debtor.owner)
            : record.recommendations.filter { !$0.made.isEmpty }
        let own = all.filter { debtor.mayOwe($0.made.last?.value.to.ref) && stands($0.made) }
        return own.sorted { $0.key < $1.key }.compactMap { recommendation in
            guard let made = recommendation.made.last else { return nil }
            let told = made.value
            let says = publicWords(told.says) ?? ""
            guard let answer = recommendation.answered.fact(on: day) else {
                guard debtor.owes(told.to.ref, nil, in: told.about) else { return nil }
                return row(
                    told.due.map { .on($0) }, .recommendation, "to answer: \(says)",
                    owed: (title(of: told.to.ref), told.about, [made.entry]))
            }
            let isDone = recommendation.updates.value(on: day)?.done == true
            guard answer.value.answer != .rejected, !isDone,
                debtor.owes(told.to.ref, answer.value.owner, in: told.about)
            else { return nil }
            return row(
                answer.value.by.map { .on($0) }, .recommendation, "to do: \(says)",
                owed: (
                    owing(answer.value.owner, told.to.ref), told.about,
                    [made.entry, answer.entry]
                ))
        }
    }

    /// Decisions brought to a body that it has not answered.
    func referrals(of debtor: Debtor) -> [DueRow] {
        let all =
            debtor.owner.kind == .body
            ? record.all(\.referrals, below: debtor.owner) : record.referrals.filter { isOpen($0) }
        return all.filter { debtor.mayOwe($0.made.last?.value.to.ref) && isOpen($0) }
            .sorted { $0.key < $1.key }.compactMap { referral in
                guard let made = referral.made.last else { return nil }
                let partnership = record.partnership(about: made.value.decision.ref)
                guard debtor.owes(made.value.to.ref, nil, in: partnership) else { return nil }
                return row(
                    made.value.due.map { .on($0) }, .referral, title(of: made.value.decision.ref),
                    owed: (title(of: made.value.to.ref), partnership, [made.entry]))
            }
    }

    /// What stands on forward agendas.
    func forwardItems(of debtor: Debtor) -> [DueList.Item] {
        let led = debtor.leads.map { $0.forwardItems.compactMap { record.forwardItems[$0] } }
        let all =
            led
            ?? record.forwardItems.filter { item in
                let told = item.made.last?.value
                return debtor.mayOwe(told?.owner?.ref ?? told?.partnership.ref)
            }
        return all.filter { stands($0.made) && $0.closed.fact(on: day) == nil }
            .sorted { $0.key < $1.key }.compactMap { item in
                guard let made = item.made.last else { return nil }
                let told = made.value
                let party = told.owner?.ref ?? told.partnership.ref
                guard debtor.owes(party, told.person, in: told.partnership) else { return nil }
                let meeting = told.meeting.flatMap { record.meetings[$0]?.day(on: day) }
                let by = told.day ?? meeting
                return DueList.Item(by, isLate: by?.isBefore(day) == .yes, in: told.partnership) {
                    row(
                        by, .forwardItem,
                        "\(told.sort.inWords): \(publicWords(told.matter) ?? "")",
                        owed: (owing(told.person, party), told.partnership, [made.entry]))
                }
            }
    }

    /// Days by which adopted frameworks are to be looked at again, as last set.
    func reviews(of debtor: Debtor) -> [DueRow] {
        let led = debtor.leads.map { $0.reviewed.compactMap { record.adoptions[$0] } }
        return (led ?? record.adoptions.all).compactMap { adoption in
            guard let terms = adoption.made.value, terms.isAdopted, terms.from <= day,
                adoption.dropped.fact(on: day) == nil,
                let dated = adoption.reviewDated.fact(on: day)
            else { return nil }
            let party = dated.value.owner?.ref ?? terms.party
            let partnership =
                terms.party.kind == .partnership ? Partnership.Key(terms.party.key) : nil
            guard debtor.owes(party, nil, in: partnership) else { return nil }
            return row(
                .on(dated.value.by), .frameworkReview, title(of: adoption.ref),
                owed: (title(of: party), partnership, [dated.entry]))
        }
    }

    private func body(of involvement: SubjectRef) -> SubjectRef? {
        Involvement.Key(involvement.key).flatMap { record.involvements[$0]?.between?.body.ref }
    }

    private func owing(_ person: Person.Key?, _ party: SubjectRef?) -> String {
        [publicName(person), party.map { title(of: $0) }].compactMap { $0 }
            .joined(separator: ", for ")
    }
}
