public import Almanac
import HashTreeCollections

/// One thing that happened to a subject and still stands, as its timelines have it.
public struct Chronicled: Sendable {
    /// To what it happened.
    public let subject: SubjectRef
    /// When it happened, as exactly as that is known.
    public let happened: When
    /// The entry that says so.
    public let entry: EntryNumber
    private let value: any Sendable

    init(_ subject: SubjectRef, _ happened: When, _ entry: EntryNumber, _ value: any Sendable) {
        self.subject = subject
        self.happened = happened
        self.entry = entry
        self.value = value
    }

    /// Its name in the words of a minute book: "meeting called".
    public var name: String {
        if let told { return type(of: told).name }
        if let terms = value as? Adoption.Terms {
            return terms.isAdopted ? FrameworkAdopted.name : YardstickHeldUp.name
        }
        return ""
    }

    /// What it says, field by field, those left out that say nothing.
    public var members: [Datum.Member] {
        if let told { return told.members }
        guard let terms = value as? Adoption.Terms else { return [] }
        return [
            .init("adoption", .text(subject.key)), .init("framework", terms.framework.datum),
            .init("party", terms.party.datum), .init("from", terms.from.datum),
        ]
    }

    /// The fields that it can say, for whoever puts them into words.
    public var fields: [FieldDescription] { Happening.table[name]?.fields ?? [] }

    /// The subjects that it names.
    public var mentions: [SubjectRef] {
        if let told { return told.mentions }
        return (value as? Adoption.Terms).map { [subject, $0.party] } ?? []
    }

    /// What it says as a happening; `nil` for the terms of a framework, which are none.
    public var told: (any Happened)? {
        switch value {
        case let told as any Happened: return told
        case let held as OfficeHeld:
            switch held {
            case .filled(let filled): return filled
            case .vacant(let vacated): return vacated
            }
        case let holding as Seat.Holding:
            if case .filled(let filled) = holding { return filled }
            return SeatVacated(seat: .init(trusted: subject.key))
        case let saying as ReportSaying:
            switch saying {
            case .priority(let answered): return answered
            case .impact(let assessed): return assessed
            }
        default: return nil
        }
    }
}

/// Writes down everything that every timeline of a subject holds.
struct Chronicler: TimelineVisitor {
    let subject: SubjectRef
    private(set) var all: [Chronicled] = []

    init(subject: SubjectRef) { self.subject = subject }

    mutating func visit<Value>(_ timeline: inout Timeline<Value>) {
        for fact in timeline.facts {
            all.append(Chronicled(subject, fact.happened, fact.entry, fact.value))
        }
    }
}

extension Record {
    /// A subject and everything that hangs on it, directly or through others, each once: of a
    /// partnership its seats, meetings, papers, promises, risks and all the rest.
    ///
    /// A subject that was corrected to hang on another is not among them.
    public func subjects(under root: SubjectRef) -> [SubjectRef] {
        walk(under: root) { hangs($0, on: $1) }
    }

    /// Goes down from a subject to what hangs on it, each once, and hands whatever may hang on
    /// another to somebody who says whether it does.
    func walk(
        under root: SubjectRef, where hangs: (_ lower: SubjectRef, _ upper: SubjectRef) -> Bool
    ) -> [SubjectRef] {
        var found = [root]
        var seen: Set = [root]
        var next = 0
        while next < found.count {
            let upper = found[next]
            next += 1
            for lower in (below[upper] ?? []).map(\.ref) where seen.insert(lower).inserted {
                if hangs(lower, upper) { found.append(lower) } else { seen.remove(lower) }
            }
        }
        return found
    }

    /// Everything that happened to one subject and still stands, one timeline after another, and
    /// what was looked for, answered and kept of it. What was struck is not among it.
    public func chronicle(of subject: SubjectRef) -> [Chronicled] {
        (subject.kind.shelf?.chronicle(of: subject.key, in: self) ?? chronicle(ofPlace: subject))
            + looks(about: subject).facts.map {
                Chronicled(subject, $0.happened, $0.entry, $0.value)
            }
            + answers(about: subject).facts.map {
                Chronicled(subject, $0.happened, $0.entry, $0.value)
            }
            + (keeping[subject]?.facts ?? []).map {
                Chronicled(subject, $0.happened, $0.entry, $0.value)
            }
    }

    private func chronicle(ofPlace ref: SubjectRef) -> [Chronicled] {
        guard ref == place.ref else { return [] }
        var (place, chronicler) = (place, Chronicler(subject: ref))
        place.visit(&chronicler)
        return chronicler.all
    }

    private func hangs(_ lower: SubjectRef, on upper: SubjectRef) -> Bool {
        guard let shelf = lower.kind.shelf, shelf.has(lower.key, in: self) else { return false }
        if shelf.above(lower.key, in: self).contains(upper) { return true }
        return shelf.chronicle(of: lower.key, in: self).contains { $0.mentions.contains(upper) }
    }
}
