public import Almanac

/// A record of a kind that a place's rule says how long to keep, and the last day on which it is
/// to be kept.
public struct RetainedRecord: Sendable {
    /// Of which kind it is.
    public let kind: RetainedKind
    /// Which record.
    public let subject: SubjectRef
    /// From which day its years are counted.
    public let from: Day
    /// The last day on which it is to be kept.
    public let until: Day
    /// The rule in force for its kind.
    public let rule: Fact<RetentionSet>
    /// The last review that looked at it, where one did: its day counts then, not the rule's years.
    public let review: Fact<RetentionReviewed>?
    /// The entry by which its years are counted.
    public let entry: EntryNumber
}

extension Record {
    /// What is kept by a place's rules on a day and has a last day, by kind and then by key.
    ///
    /// Counted are the rules set, and the reviews made, by that day. What was disposed of or is to
    /// be kept for good is not among it, nor what has no day from which years could be counted.
    public func retained(on day: Day) -> [RetainedRecord] {
        let rules = place.retentions.facts(by: day)
        let reviews = Dictionary(
            place.retentionReviews.facts(by: day).map { ($0.value.of, $0) },
            uniquingKeysWith: { _, last in last })
        return RetainedKind.allCases.flatMap { kind -> [RetainedRecord] in
            guard let rule = rules.last(where: { $0.value.records == kind }) else { return [] }
            return dated(kind, by: day).compactMap { one in
                let review = reviews[one.ref]
                guard let until = one.until(rule.value, review?.value) else { return nil }
                return RetainedRecord(
                    kind: kind, subject: one.ref, from: one.from, until: until, rule: rule,
                    review: review, entry: one.entry)
            }
        }
    }

    /// A record, the day from which its years are counted, and the entry that says so.
    private struct Dated {
        let ref: SubjectRef
        let from: Day
        let entry: EntryNumber

        init?(_ ref: SubjectRef, _ when: When?, _ entry: EntryNumber?) {
            guard let from = when?.latest, let entry else { return nil }
            (self.ref, self.from, self.entry) = (ref, from, entry)
        }

        /// The last day by a rule, or else by the review that was made; `nil` where there is none.
        func until(_ rule: RetentionSet, _ review: RetentionReviewed?) -> Day? {
            guard let review else { return rule.years.map { from.adding(months: 12 * $0) } }
            return review.outcome == .kept ? review.next?.adding(days: -1) : nil
        }
    }

    private func dated(_ kind: RetainedKind, by day: Day) -> [Dated] {
        switch kind {
        case .minutes:
            meetings.all.compactMap {
                Dated($0.ref, $0.day(on: day), $0.minutes.facts(by: day).last?.entry)
            }
        case .papers: papers.all.compactMap { dated($0, by: day) { _ in true } }
        case .backgroundPapers:
            papers.all.compactMap {
                dated($0, by: day) { $0.headed.facts(by: day).last?.value.background == .listed }
            }
        case .decisions: dated(decisions.all.map { ($0.ref, $0.taken.facts(by: day).last) })
        case .complaints: dated(complaints.all.map { ($0.ref, $0.answered.facts(by: day).last) })
        case .declinedCases:
            dated(
                cases.all.map { one in
                    let fact = one.decided.facts(by: day).last
                    return (one.ref, fact?.value.outcome == .decline ? fact : nil)
                })
        case .endedPartnerships: dated(partnerships.all.map { ($0.ref, $0.ended.fact(on: day)) })
        }
    }

    private func dated<Value>(_ found: [(ref: SubjectRef, fact: Fact<Value>?)]) -> [Dated] {
        found.compactMap { Dated($0.ref, $0.fact?.happened, $0.fact?.entry) }
    }

    /// A paper, by the day of its meeting.
    private func dated(_ paper: Paper, by day: Day, where isMeant: (Paper) -> Bool) -> Dated? {
        guard let fact = paper.made.facts(by: day).last, isMeant(paper) else { return nil }
        return Dated(paper.ref, meetings[fact.value.meeting]?.day(on: day), fact.entry)
    }
}
