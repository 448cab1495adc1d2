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

/// Everything that happened to a partnership, counted and in order, of which so much is put into
/// words as somebody reads.
public struct PartnershipTimeline: Sendable {
    private let assessor: Assessor
    private let partnership: Partnership.Key
    private let told: [Chronicled]
    /// Whether complaints are left out, because fewer than five are never shown.
    public let isWithoutComplaints: Bool

    fileprivate init(
        of partnership: Partnership.Key, _ told: [Chronicled], isWithoutComplaints: Bool,
        by assessor: Assessor
    ) {
        self.assessor = assessor
        self.partnership = partnership
        self.told = told
        self.isWithoutComplaints = isWithoutComplaints
    }

    /// How many things happened.
    public var count: Int { told.count }

    /// What happened, in order; what nobody knows the day of stands last.
    public var rows: [TimelineRow] { told.map { assessor.row(of: $0, in: partnership) } }

    /// Some of it, the latest first: those places in that order that there are.
    public func latest(_ places: Range<Int>) -> [TimelineRow] {
        let own = places.clamped(to: 0..<count)
        return told.reversed().dropFirst(own.lowerBound).prefix(own.count)
            .map { assessor.row(of: $0, in: partnership) }
    }
}

extension Assessor {
    /// Everything that happened to a partnership and to what belongs to it by the day asked, in
    /// order of when it happened. Struck entries are not shown, nor fewer than five complaints.
    public func timeline(of partnership: Partnership.Key) -> PartnershipTimeline {
        let few = record.hasFewComplaints(about: partnership, by: day)
        let told = record.chronicle(under: partnership.ref) { !few || $0.kind != .complaint }
            .filter { $0.happened.isOnOrBefore(day) != .no }
        var counts: [EntryNumber: Int] = [:]
        for one in told { counts[one.entry, default: 0] += 1 }
        // One entry may tell of two subjects in the same words, which are read once.
        var seen: Set<Saying> = []
        let places = told.indices.filter { place in
            let one = told[place]
            guard counts[one.entry] != 1 else { return true }
            let says = sentence(of: one, in: partnership.ref)
            return seen.insert(Saying(entry: one.entry, says: says)).inserted
        }
        let order = places.map { (happened: told[$0].happened.beginning, place: $0) }
            .sorted {
                ($0.happened, told[$0.place].entry, $0.place)
                    < ($1.happened, told[$1.place].entry, $1.place)
            }
        return PartnershipTimeline(
            of: partnership, order.map { told[$0.place] }, isWithoutComplaints: few, by: self)
    }

    /// What one entry says.
    private struct Saying: Hashable {
        let entry: EntryNumber
        let says: String
    }

    fileprivate func row(of told: Chronicled, in partnership: Partnership.Key) -> TimelineRow {
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

extension When {
    /// Where it stands among others: by the first day it can have been, or the last where that is
    /// all that is known. What nobody knows the day of comes last.
    fileprivate var beginning: Day { earliest ?? latest ?? .last }

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
