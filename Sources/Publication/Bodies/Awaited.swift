public import Almanac
public import Assurance
public import Governance

/// An answer that a body waits for.
public struct Awaited: Sendable {
    /// What it asked or said, in public words.
    public let says: String
    /// Who is to answer.
    public let from: Body.Key?
    /// About which partnership it is, where it is about one.
    public let about: Partnership.Key?
    /// Since when it waits.
    public let since: When
    /// For how many days, where that is known.
    public let days: Int?
    /// By when the answer is due; `nil` where no day was given or promised.
    public let by: Day?
    /// The entries that say so.
    public let entries: [EntryNumber]
}

extension Assessor {
    /// What a body asked for and was not answered by the day asked: support, comments,
    /// recommendations and decisions that it sent to others. What waits longest comes first.
    ///
    /// - Parameter leads: where something lies that it may wait for; where they are left out,
    ///   everything in the place is gone through.
    public func awaited(by body: Body.Key, following leads: Leads? = nil) -> [Awaited] {
        let all =
            support(awaitedBy: body) + answers(awaitedBy: body)
            + recommendations(awaitedBy: body) + referrals(awaitedBy: body, leads)
        return all.enumerated().sorted {
            ($0.element.since.place, $0.offset) < ($1.element.since.place, $1.offset)
        }.map(\.element)
    }

    private func support(awaitedBy body: Body.Key) -> [Awaited] {
        requests(among: record.all(\.requests, below: body.ref)) { $0.from == body }.filter {
            $0.answered == nil
        }.map {
            Awaited(
                says: "Support: \($0.matter)", from: $0.to, about: nil, since: $0.asked,
                days: $0.days, by: $0.due, entries: $0.entries)
        }
    }

    private func answers(awaitedBy body: Body.Key) -> [Awaited] {
        record.comments.filter {
            stands($0.made) && $0.made.value?.from == body && $0.answered.facts(by: day).isEmpty
        }.sorted { $0.key < $1.key }.compactMap { comment in
            guard let made = comment.made.last else { return nil }
            let version = record.consultations[made.value.consultation]?.opened.value?.version
            let author = version.flatMap { record.versions[$0]?.made.value?.author }
            return awaited(
                "Its comment: \(publicWords(made.value.says) ?? "")", from: author,
                since: (made.happened, made.entry))
        }
    }

    private func recommendations(awaitedBy body: Body.Key) -> [Awaited] {
        record.all(\.recommendations, below: body.ref).compactMap { recommendation in
            guard stands(recommendation.made), let made = recommendation.made.last,
                made.value.by == body, recommendation.answered.fact(on: day) == nil
            else { return nil }
            return awaited(
                "Its recommendation: \(publicWords(made.value.says) ?? "")", from: made.value.to,
                since: (made.happened, made.entry), by: made.value.due, about: made.value.about)
        }
    }

    private func referrals(awaitedBy body: Body.Key, _ leads: Leads?) -> [Awaited] {
        let led = leads.map { $0.referrals.compactMap { record.referrals[$0] } }
        return (led ?? record.referrals.filter { isOpen($0) }).filter { referral in
            guard isOpen(referral), let decision = referral.made.value?.decision
            else { return false }
            return record.decisions[decision]?.taken.value?.by == body.ref
        }.sorted { $0.key < $1.key }.compactMap { referral in
            guard let made = referral.made.last else { return nil }
            return awaited(
                "Its decision: \(title(of: made.value.decision.ref))", from: made.value.to,
                since: (made.happened, made.entry), by: made.value.due,
                about: record.partnership(about: made.value.decision.ref))
        }
    }

    private func awaited(
        _ says: String, from: Body.Key?, since: (when: When, entry: EntryNumber), by: Day? = nil,
        about: Partnership.Key? = nil
    ) -> Awaited {
        Awaited(
            says: says.onOneLine, from: from, about: about, since: since.when,
            days: days(from: since.when, to: .on(day)), by: by, entries: [since.entry])
    }
}
