import Almanac
import Assurance
import Governance

extension Assessor {
    /// When each of some partnerships was last touched, as far as the newest entries tell: for
    /// others it has to be looked for.
    ///
    /// Entries are gone through from the newest on, because most partnerships are named in one of
    /// the last. They are written down one after another, so that the first that tells anything
    /// about a partnership is the last of it.
    func lastTouched(of keys: Set<Partnership.Key>) -> [Partnership.Key: Day] {
        var found: [Partnership.Key: Day] = [:]
        let climb = Climb(record)
        var number = lastEntryByThen
        let first = number - Self.mostLooked * keys.count
        while number > max(0, first), found.count < keys.count {
            let entry = EntryNumber(number)
            number -= 1
            guard !record.isStruck(entry), let written = record.recorded(entry), written <= day
            else { continue }
            for subject in record.mentions(in: entry) where subject.kind.canHang {
                let new = climb.partnerships(over: subject).filter {
                    keys.contains($0) && found[$0] == nil
                }
                guard !new.isEmpty,
                    record.chronicle(of: subject).contains(where: { $0.entry == entry })
                else { continue }
                for key in new where tells(of: subject, in: key) { found[key] = written }
            }
        }
        return found
    }

    /// The number of the last entry that was written down by the day asked; 0 where none was.
    private var lastEntryByThen: Int {
        var (low, high) = (0, record.last.number)
        while low < high {
            let middle = (low + high + 1) / 2
            let isByThen = record.recorded(EntryNumber(middle)).map { $0 <= day } ?? false
            if isByThen { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// How many entries are gone through for each partnership.
    private static let mostLooked = 60

    /// The day would tell of a complaint of which nothing is told.
    private func tells(of subject: SubjectRef, in partnership: Partnership.Key) -> Bool {
        subject.kind != .complaint || !record.hasFewComplaints(about: partnership, by: day)
    }
}

extension SubjectKind {
    /// Whether a subject of the kind can hang on a partnership.
    fileprivate var canHang: Bool {
        switch self {
        case .place, .source, .person, .body: false
        default: true
        }
    }
}

/// Goes up from subjects to partnerships, and remembers what hangs on what.
private final class Climb {
    private let record: Record
    private var uppers: [SubjectRef: [SubjectRef]] = [:]
    private var partnerships: [SubjectRef: [Partnership.Key]] = [:]

    init(_ record: Record) { self.record = record }

    func partnerships(over subject: SubjectRef) -> [Partnership.Key] {
        if let known = partnerships[subject] { return known }
        let over = record.subjects(over: subject) { self.uppers(of: $0) }
        let found = over.filter { $0.kind == .partnership }.compactMap { Partnership.Key($0.key) }
        partnerships[subject] = found
        return found
    }

    private func uppers(of subject: SubjectRef) -> [SubjectRef] {
        if let known = uppers[subject] { return known }
        let found = record.subjects(directlyOver: subject)
        uppers[subject] = found
        return found
    }
}
