import Almanac
import Assurance
import Governance

extension Assessor {
    /// Promises that are open, those among them marked that were conditions for joining.
    func promises(of debtor: Debtor) -> [DueRow] {
        let conditions = Set(
            record.cases.all.flatMap { $0.conditions.facts(by: day).map(\.value.promise) })
        let own = record.promises.filter { promise in
            guard let made = promise.made.value, stands(promise.made) else { return false }
            return debtor.mayOwe(promise.owner(on: day) ?? made.by)
        }
        return own.sorted { $0.key < $1.key }.compactMap { promise in
            guard let made = promise.made.value, let row = row(of: promise) else { return nil }
            switch row.state {
            case .kept, .released: return nil
            default: break
            }
            let owner = promise.owner(on: day) ?? made.by
            guard debtor.owes(owner, made.person, in: row.partnership) else { return nil }
            return self.row(
                row.due.map { .on($0) }, conditions.contains(promise.key) ? .condition : .promise,
                row.matter,
                owed: (
                    [row.person, title(of: owner)].compactMap { $0 }.joined(separator: ", for "),
                    row.partnership, row.entries
                ))
        }
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
        let own = record.recommendations.filter {
            debtor.mayOwe($0.made.last?.value.to.ref) && stands($0.made)
        }
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
        record.referrals.filter {
            debtor.mayOwe($0.made.last?.value.to.ref) && stands($0.made)
                && $0.answered.fact(on: day) == nil
        }
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
    func forwardItems(of debtor: Debtor) -> [DueRow] {
        record.forwardItems.filter { item in
            let told = item.made.last?.value
            return debtor.mayOwe(told?.owner?.ref ?? told?.partnership.ref) && stands(item.made)
                && item.closed.fact(on: day) == nil
        }
        .sorted { $0.key < $1.key }.compactMap { item in
            guard let made = item.made.last else { return nil }
            let told = made.value
            let party = told.owner?.ref ?? told.partnership.ref
            guard debtor.owes(party, told.person, in: told.partnership) else { return nil }
            let meeting = told.meeting.flatMap { record.meetings[$0]?.day(on: day) }
            return row(
                told.day ?? meeting, .forwardItem,
                "\(told.sort.inWords): \(publicWords(told.matter) ?? "")",
                owed: (owing(told.person, party), told.partnership, [made.entry]))
        }
    }

    /// Days by which adopted frameworks are to be looked at again, as last set.
    func reviews(of debtor: Debtor) -> [DueRow] {
        record.adoptions.all.compactMap { adoption in
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
