public import Almanac
public import Assurance
public import Governance

/// What lists say of a place on one day, partnership by partnership, kept true entry by entry.
///
/// A list of a thousand partnerships sorts and sums a thousand lines, of which each was worked out
/// once; what entries since have touched is worked out again. It is made by whoever may see what a
/// list is for, so that it holds nothing that those who read the list may not see.
public struct Ledger: Sendable {
    /// The day of which it is.
    public let day: Day
    /// The partnerships that had begun by the day, by key in order.
    public private(set) var lines: [LedgerLine]
    /// Single things that lists count or put in order.
    private(set) var kept: KeptThings
    private var record: Record

    /// Works everything out anew.
    public init(by assessor: Assessor) {
        day = assessor.day
        record = assessor.record
        let all = record.partnerships.all.filter { assessor.stands($0.started) }
        let touched = assessor.lastTouched(of: Set(all.map(\.key)))
        lines = all.map { assessor.line(of: $0, touched: touched[$0.key]) }
        kept = KeptThings(by: assessor)
    }

    /// The same after more was entered.
    public func renewed(by assessor: Assessor) -> Ledger {
        guard day == assessor.day, let named = assessor.record.subjects(namedAfter: record.last)
        else { return Ledger(by: assessor) }
        guard record.last < assessor.record.last else { return self }
        let before = Assessor(record, on: day, by: assessor.library)
        var ledger = self
        ledger.record = assessor.record
        ledger.renew(partnerships(of: named, before, assessor), by: assessor)
        ledger.kept.renew(named, before, assessor)
        return ledger
    }

    /// The line of a partnership; `nil` for one that had not begun.
    public subscript(partnership: Partnership.Key) -> LedgerLine? {
        let place = place(of: partnership)
        guard place < lines.endIndex, lines[place].partnership == partnership else { return nil }
        return lines[place]
    }

    /// In how many partnerships each body is on the day.
    public var counts: [Body.Key: Int] {
        var counts: [Body.Key: Int] = [:]
        for part in lines.lazy.flatMap(\.parts) where part.lasts {
            counts[part.body, default: 0] += 1
        }
        return counts
    }

    /// The partnerships in which somebody was ever named in an office or a seat, in order.
    public func partnerships(naming person: Person.Key) -> [Partnership.Key] {
        lines.filter { $0.people.contains(person) }.map(\.partnership)
    }

    /// Where the line of a partnership stands, or would.
    private func place(of partnership: Partnership.Key) -> Int {
        var (low, high) = (lines.startIndex, lines.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].partnership < partnership { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The partnerships of which a list may say something else, since entries named some subjects:
    /// those that they hang on, now or before, and those that name a body or somebody who is called
    /// otherwise.
    private func partnerships(
        of named: Set<SubjectRef>, _ before: Assessor, _ now: Assessor
    ) -> Set<Partnership.Key> {
        var found: Set<Partnership.Key> = []
        for subject in named {
            for record in [before.record, now.record] {
                found.formUnion(
                    record.subjects(over: subject).filter { $0.kind == .partnership }
                        .compactMap { Partnership.Key($0.key) })
            }
            if let body = Body.Key(subject.key), subject.kind == .body,
                before.title(of: subject) != now.title(of: subject)
            {
                found.formUnion(
                    lines.filter { $0.parts.contains { $0.body == body } }.map(\.partnership))
            }
            if let person = Person.Key(subject.key), subject.kind == .person,
                before.publicName(person) != now.publicName(person)
            {
                found.formUnion(partnerships(naming: person))
            }
        }
        return found
    }

    private mutating func renew(_ keys: Set<Partnership.Key>, by assessor: Assessor) {
        let touched = assessor.lastTouched(of: keys)
        for key in keys {
            let place = place(of: key)
            let isKnown = place < lines.endIndex && lines[place].partnership == key
            if let partnership = assessor.record.partnerships[key],
                assessor.stands(partnership.started)
            {
                let line = assessor.line(of: partnership, touched: touched[key])
                if isKnown { lines[place] = line } else { lines.insert(line, at: place) }
            } else if isKnown {
                lines.remove(at: place)
            }
        }
    }
}
