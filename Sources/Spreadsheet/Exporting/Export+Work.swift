import Almanac
import Governance

extension Export {
    func meeting(_ meeting: Meeting) -> Cells? {
        guard let called = meeting.called.value else { return nil }
        let moved = last(meeting.moved)?.value
        let held = last(meeting.held)?.value
        let cells: Cells = [
            "key": meeting.key.word, "convener": called.convener.description,
            "day": (moved?.to ?? called.day).description,
            "starts": (moved.map { $0.starts ?? called.starts } ?? called.starts)?.description,
            "venue": record.published(called.venue),
            "publicised": meeting.publicised.facts(by: day).first?.happened.description,
            "held": held.map { $0.openness?.rawValue ?? "yes" },
            "cancelled": last(meeting.cancelled)?.happened.description,
        ]
        return cells.merging(told(meeting.called.last)) { $1 }
    }

    func risk(_ risk: Risk) -> Cells? {
        guard let made = risk.made.value, let (partnership, body) = register(made.of) else {
            return nil
        }
        let action = last(risk.mitigations)?.value
        let score = score(of: risk)
        let cells: Cells = [
            "key": risk.key.word, "partnership": partnership, "body": body,
            "matter": record.published(made.matter) ?? Self.notPublic,
            "sort": made.sort.rawValue, "owner": made.owner?.word,
            "likelihood": score.map { String($0.likelihood) },
            "impact": score.map { String($0.impact) },
            "action": action.map { record.published($0.action) ?? Self.notPublic },
            "action-owner": action?.owner?.word, "action-due": action?.due?.description,
            "reviewed": last(risk.reviews)?.happened.description,
        ]
        return cells.merging(ended(last(risk.closed)) { $0.reason }) { $1 }
            .merging(told(risk.made.last)) { $1 }
    }

    /// The partnership in whose register a risk is, and the body if it is in that of one.
    private func register(_ of: SubjectRef) -> (String, String?)? {
        if of.kind == .partnership { return (of.key, nil) }
        guard let key = Involvement.Key(of.key), let found = record.involvements[key],
            let between = found.between
        else { return nil }
        return (between.partnership.word, between.body.word)
    }

    /// The last score, a body’s own matrix mapped to that of four by four.
    private func score(of risk: Risk) -> (likelihood: Int, impact: Int)? {
        guard let scored = last(risk.scores)?.value else { return nil }
        guard scored.matrix != nil else { return (scored.likelihood, scored.impact) }
        return record.score(of: risk, on: day).map { ($0.likelihood, $0.impact) }
    }

    func contributions(_ part: Involvement) -> [Cells] {
        struct Post: Hashable {
            let year: Int
            let resource: Resource
            let step: ContributionStep
        }
        var latest: [Post: Fact<ContributionStated>] = [:]
        for fact in part.contributions.facts(by: day) {
            let said = fact.value
            latest[Post(year: said.year, resource: said.resource, step: said.step)] = fact
        }
        let ordered = latest.sorted {
            ($0.key.year, $0.key.resource.rawValue, $0.key.step.rawValue)
                < ($1.key.year, $1.key.resource.rawValue, $1.key.step.rawValue)
        }
        return ordered.map { _, fact in
            let said = fact.value
            let amount =
                said.resource == .money ? AmountCell.pounds(said.amount) : String(said.amount)
            let cells: Cells = [
                "partnership": part.between?.partnership.word, "body": part.between?.body.word,
                "level": level(of: part),
                "year": String(said.year), "resource": said.resource.rawValue,
                "step": said.step.rawValue, "amount": amount, "plan": said.plan?.text,
                "in-kind": Self.yes(said.inKind),
            ]
            return cells.merging(told(fact)) { $1 }
        }
    }

    func contacts(_ part: Involvement) -> [Cells] {
        var latest: [[String]: Fact<ContactPublished>] = [:]
        for fact in part.contacts.facts(by: day) {
            latest[[fact.value.office.rawValue, fact.value.group?.text ?? ""]] = fact
        }
        let ordered = latest.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        return ordered.map { _, fact in
            let said = fact.value
            let cells: Cells = [
                "partnership": part.between?.partnership.word, "body": part.between?.body.word,
                "level": level(of: part),
                "office": said.office.rawValue, "person": said.person?.word,
                "address": address(said), "group": said.group?.text,
            ]
            return cells.merging(told(fact)) { $1 }
        }
    }

    /// Where a post is reached; of a named person only the page on which it stands.
    private func address(_ said: ContactPublished) -> String? {
        guard let text = record.published(said.address) else { return nil }
        let isPage = text.hasPrefix("https://") || text.hasPrefix("http://")
        return said.person == nil || (isPage && !text.utf8.contains(0x40)) ? text : nil
    }

    private func level(of part: Involvement) -> String? {
        (last(part.changed)?.value.level ?? part.recorded.value?.level)?.rawValue
    }
}
