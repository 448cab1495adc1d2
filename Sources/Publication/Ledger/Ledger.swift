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
    public private(set) var lines: [LedgerLine] = []
    /// Those and the others: something may have happened about one before it began.
    private(set) var all: [LedgerLine] {
        didSet { lines = all.allSatisfy(\.hasBegun) ? all : all.filter(\.hasBegun) }
    }
    /// Single things that lists count or put in order.
    private(set) var kept: KeptThings
    private var record: Record

    /// Works everything out anew.
    public init(by assessor: Assessor) {
        day = assessor.day
        record = assessor.record
        let partnerships = record.partnerships.all
        let touched = assessor.lastTouched(of: Set(partnerships.map(\.key)))
        all = partnerships.map { assessor.line(of: $0, touched: touched[$0.key]) }
        lines = all.filter(\.hasBegun)
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
        let place = all.place(of: partnership)
        guard place < all.endIndex, all[place].partnership == partnership, all[place].hasBegun
        else { return nil }
        return all[place]
    }

    /// In how many partnerships each body is on the day.
    public var counts: [Body.Key: Int] {
        var counts: [Body.Key: Int] = [:]
        for part in all.lazy.flatMap(\.parts) where part.lasts {
            counts[part.body, default: 0] += 1
        }
        return counts
    }

    /// The partnerships in which somebody was ever named in an office or a seat, in order.
    public func partnerships(naming person: Person.Key) -> [Partnership.Key] {
        all.filter { $0.people.contains(person) }.map(\.partnership)
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
                    all.filter { $0.parts.contains { $0.body == body } }.map(\.partnership))
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
        var renewed = all
        for key in keys {
            let place = renewed.place(of: key)
            let isKnown = place < renewed.endIndex && renewed[place].partnership == key
            if let partnership = assessor.record.partnerships[key] {
                let line = assessor.line(of: partnership, touched: touched[key])
                if isKnown { renewed[place] = line } else { renewed.insert(line, at: place) }
            } else if isKnown {
                renewed.remove(at: place)
            }
        }
        all = renewed
    }
}

extension [LedgerLine] {
    /// Where the line of a partnership stands, or would.
    fileprivate func place(of partnership: Partnership.Key) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].partnership < partnership { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
