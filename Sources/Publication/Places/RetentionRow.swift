public import Almanac
public import Assurance
public import Governance

/// A record that was kept for as long as the place's rule asks, or soon will have been.
///
/// It says what is to be looked at, and does nothing: whoever disposes of anything erases it
/// (`erase-text`) and says so (`review-retention`).
public struct RetentionRow: Row {
    /// Of which kind it is.
    public let records: RetainedKind
    /// Which record.
    public let subject: SubjectRef
    /// What that is called, in public words.
    public let title: String
    /// From which day its years are counted.
    public let from: Day
    /// For how many years records of the kind are kept; `nil` where it was kept for longer by a
    /// review.
    public let years: Int?
    /// The last day on which it is to be kept.
    public let until: Day
    /// On what the rule rests, in public words.
    public let basis: String
    /// Whether that day has passed.
    public let isDue: Bool
    /// The entries that say so: of the record, of the rule and of the last review.
    public let entries: [EntryNumber]

    public static let columns = [
        "records", "subject", "title", "from", "years", "until", "standing", "basis", "entries",
    ]

    /// Of which kind it is, in words: "background papers".
    public var kind: String { records.rawValue.spelt }

    /// How it stands: due for a look, or still to be kept.
    public var standing: String { isDue ? "due" : "kept" }

    public var values: [Datum] {
        [
            .text(records.rawValue), .text(subject.description), .text(title),
            .text(from.description), .optional(years), .text(until.description),
            .text(standing), .text(basis), .entries(entries),
        ]
    }
}

extension Assessor {
    /// What was kept for long enough by the rules in force on the day asked and is to be looked
    /// at, the longest first.
    ///
    /// What was disposed of, or is kept for good, is not among it; nor is what has no day, nor
    /// complaints where there are fewer than five, which are never shown.
    ///
    /// - Parameter days: also what will have been kept long enough within so many days, 0 or more.
    public func retention(within days: Int = 0) -> [RetentionRow] {
        let reviews = Dictionary(
            record.place.retentionReviews.facts(by: day).map { ($0.value.of, $0) },
            uniquingKeysWith: { _, last in last })
        return RetainedKind.allCases.flatMap { kind -> [RetentionRow] in
            let rules = record.place.retentions.facts(by: day)
            guard let rule = rules.last(where: { $0.value.records == kind }) else { return [] }
            return kept(kind).compactMap { row(of: $0, kind, rule, reviews[$0.ref]) }
        }
        .filter { $0.until < day.adding(days: max(0, days)) }
        .sorted { ($0.until, $0.subject.description) < ($1.until, $1.subject.description) }
    }

    /// A record, the day from which its years are counted, and the entry that says so.
    private struct Lasting {
        let ref: SubjectRef
        let from: Day
        let entry: EntryNumber

        init?(_ ref: SubjectRef, _ when: When?, _ entry: EntryNumber?) {
            guard let from = when?.latest, let entry else { return nil }
            (self.ref, self.from, self.entry) = (ref, from, entry)
        }
    }

    private func row(
        of one: Lasting, _ kind: RetainedKind, _ rule: Fact<RetentionSet>,
        _ review: Fact<RetentionReviewed>?
    ) -> RetentionRow? {
        let until: Day
        if let review {
            guard review.value.outcome == .kept, let next = review.value.next else { return nil }
            until = next.adding(days: -1)
        } else {
            guard let years = rule.value.years else { return nil }
            until = one.from.adding(months: 12 * years)
        }
        return RetentionRow(
            records: kind, subject: one.ref, title: title(of: one.ref), from: one.from,
            years: review == nil ? rule.value.years : nil, until: until,
            basis: publicWords(rule.value.basis) ?? "", isDue: until < day,
            entries: [one.entry, rule.entry] + [review?.entry].compactMap { $0 })
    }

    private func kept(_ kind: RetainedKind) -> [Lasting] {
        switch kind {
        case .minutes:
            record.meetings.all.compactMap {
                Lasting($0.ref, $0.day(on: day), $0.minutes.facts(by: day).last?.entry)
            }
        case .papers: record.papers.all.compactMap { lasting($0) { _ in true } }
        case .backgroundPapers:
            record.papers.all.compactMap {
                lasting($0) { $0.headed.facts(by: day).last?.value.background == .listed }
            }
        case .decisions:
            record.decisions.all.compactMap { decision in
                let fact = decision.taken.facts(by: day).last
                return Lasting(decision.ref, fact?.happened, fact?.entry)
            }
        case .complaints: complaints()
        case .declinedCases:
            record.cases.all.compactMap { one in
                let fact = one.decided.facts(by: day).last
                guard fact?.value.outcome == .decline else { return nil }
                return Lasting(one.ref, fact?.happened, fact?.entry)
            }
        case .endedPartnerships:
            record.partnerships.all.compactMap { one in
                let fact = one.ended.fact(on: day)
                return Lasting(one.ref, fact?.happened, fact?.entry)
            }
        }
    }

    private func lasting(_ paper: Paper, where isMeant: (Paper) -> Bool) -> Lasting? {
        guard let fact = paper.made.facts(by: day).last, isMeant(paper) else { return nil }
        return Lasting(
            paper.ref, record.meetings[fact.value.meeting]?.day(on: day), fact.entry)
    }

    /// Complaints that were answered, from the last answer.
    private func complaints() -> [Lasting] {
        record.complaints.all.compactMap { complaint in
            guard let about = complaint.received.value?.partnership, !hasFewComplaints(about)
            else { return nil }
            let fact = complaint.answered.facts(by: day).last
            return Lasting(complaint.ref, fact?.happened, fact?.entry)
        }
    }
}
