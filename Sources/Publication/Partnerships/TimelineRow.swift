public import Almanac
public import Assurance
public import Governance

/// One thing that happened to a partnership, in the words of a minute book.
public struct TimelineRow: Row {
    /// When it happened, as exactly as that is known.
    public let happened: When
    /// What happened, in a sentence.
    public let says: String
    /// To what it happened: the partnership, one of its meetings, a promise.
    public let subject: SubjectRef
    /// The entry that says so.
    public let entry: EntryNumber
    /// On whose word, where it was done elsewhere.
    public let source: String?

    public static let columns = [
        "happened", "precision", "says", "subject", "entry", "source",
    ]

    public var values: [Datum] {
        [
            .text(happened.description), .text(happened.precision), .text(says),
            .text(subject.description), .number(entry.number), .optional(source),
        ]
    }
}

/// Everything that happened to a partnership.
public struct PartnershipTimeline: Sendable {
    /// What happened, in order; what nobody knows the day of stands last.
    public let rows: [TimelineRow]
    /// Whether complaints are left out, because fewer than five are never shown.
    public let isWithoutComplaints: Bool
}

extension Assessor {
    /// Everything that happened to a partnership and to what belongs to it by the day asked, in
    /// order of when it happened. Struck entries are not shown, nor fewer than five complaints.
    public func timeline(of partnership: Partnership.Key) -> PartnershipTimeline {
        let few = record.hasFewComplaints(about: partnership, by: day)
        var seen: Set<[String]> = []
        var rows: [TimelineRow] = []
        for subject in record.subjects(under: partnership.ref) {
            if few, subject.kind == .complaint { continue }
            for told in record.chronicle(of: subject)
            where told.happened.isOnOrBefore(day) != .no {
                let row = row(of: told, in: partnership)
                guard seen.insert(["\(row.entry)", row.says]).inserted else { continue }
                rows.append(row)
            }
        }
        return PartnershipTimeline(
            rows: rows.sorted { $0.comesBefore($1) }, isWithoutComplaints: few)
    }

    private func row(of told: Chronicled, in partnership: Partnership.Key) -> TimelineRow {
        let source = record.source(of: told.entry).flatMap { record.sources[$0]?.cited.value }
        return TimelineRow(
            happened: told.happened, says: sentence(of: told, in: partnership.ref),
            subject: told.subject, entry: told.entry,
            source: source.flatMap { publicWords($0.citation) })
    }

    /// Whether the particulars of what happened may be told, rather than only that it did.
    func tellsParticulars(of told: Chronicled) -> Bool {
        switch told.subject.kind {
        case .risk: record.tellsOfRisks
        case .paper, .item:
            told.told is PaperExempted || told.told is ItemExempted
                || !record.isWithheld(told.subject)
        default: true
        }
    }

    /// What happened and its particulars, but not that it was in this partnership or body.
    func sentence(of told: Chronicled, in party: SubjectRef) -> String {
        let (fields, members) = (told.fields, tellsParticulars(of: told) ? told.members : [])
        let words = members.compactMap { member -> String? in
            guard let field = fields.first(where: { $0.name == member.name }),
                member.value != .text(party.key),
                member.value != .text(party.description)
            else { return nil }
            return self.words(member.value, field)
        }
        let name = told.name.capitalised
        return words.isEmpty ? name + "." : name + ": " + words.joined(separator: "; ") + "."
    }

    private func words(_ value: Datum, _ field: FieldDescription) -> String? {
        switch (value, field.kind) {
        case (.number(let pence), _) where field.name == "pence": return pounds(pence)
        case (.number(let number), _): return "\(field.label.lowercasedFirst): \(number)"
        case (.flag(let isSo), _): return "\(field.label.lowercasedFirst): \(isSo ? "yes" : "no")"
        case (.text(let text), let kind): return words(text, kind)
        case (.list(let items), .list(let kind)):
            let all = items.compactMap { item -> String? in
                switch item {
                case .text(let text): words(text, kind)
                case .number(let number): String(number)
                default: nil
                }
            }
            return all.isEmpty ? nil : all.joined(separator: ", ")
        default: return nil
        }
    }

    private func words(_ text: String, _ kind: FieldKind) -> String? {
        switch kind {
        case .reference(.person): Person.Key(text).flatMap { publicName($0) }
        case .reference(let kind): title(of: SubjectRef(kind, text)).onOneLine
        case .anySubject: SubjectRef(text).map { title(of: $0).onOneLine } ?? text
        case .choice: text.spelt
        case .day, .when: When(text)?.inWords ?? text
        case .keptText: Digest(hex: text).flatMap { publicWords(Kept($0)) }.map { "‘\($0)’" }
        case .hash: nil
        case .name: "‘\(text)’"
        case .word: text.spelt
        default: text
        }
    }
}

extension TimelineRow {
    /// By the first day it can have been, or the last where that is all that is known; then by
    /// entry. What nobody knows the day of comes last.
    fileprivate func comesBefore(_ other: TimelineRow) -> Bool {
        (place, entry) < (other.place, other.entry)
    }

    private var place: Day { happened.earliest ?? happened.latest ?? .last }
}

extension When {
    /// How exactly a day is known: day, month, year, before, after, between or unknown.
    var precision: String {
        switch (earliest, latest) {
        case (nil, nil): return "unknown"
        case (nil, _): return "before"
        case (_, nil): return "after"
        case (let first?, _):
            if exact != nil { return "day" }
            if self == .month(year: first.year, month: first.month) { return "month" }
            return self == .year(first.year) ? "year" : "between"
        }
    }
}

extension String {
    /// The same with a small letter at its beginning.
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
