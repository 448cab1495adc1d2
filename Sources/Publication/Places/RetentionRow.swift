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
    public var kind: String { records.inWords }

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
        record.retained(on: day)
            .filter { $0.until < day.adding(days: max(0, days)) }
            .filter { !record.isOfFewComplaints($0.subject, by: day) }
            .map { row(of: $0) }
            .sorted { ($0.until, $0.subject.description) < ($1.until, $1.subject.description) }
    }

    private func row(of one: RetainedRecord) -> RetentionRow {
        RetentionRow(
            records: one.kind, subject: one.subject, title: title(of: one.subject),
            from: one.from, years: one.review == nil ? one.rule.value.years : nil,
            until: one.until, basis: publicWords(one.rule.value.basis) ?? "",
            isDue: one.until < day,
            entries: [one.entry, one.rule.entry] + [one.review?.entry].compactMap { $0 })
    }
}
