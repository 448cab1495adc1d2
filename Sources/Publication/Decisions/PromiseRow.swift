public import Almanac
public import Assurance
public import Governance

/// Who promised what, by when, and what became of it.
public struct PromiseRow: Row {
    /// Which promise.
    public let promise: Promise.Key
    /// The body or partnership that made it.
    public let by: SubjectRef
    /// What that is called.
    public let promisedBy: String
    /// Who spoke for it, where that is on record.
    public let person: String?
    /// What was promised, in public words.
    public let matter: String
    /// About which partnership.
    public let partnership: Partnership.Key?
    /// By when; `nil` when no date was given.
    public let due: Day?
    /// How it stands.
    public let state: State
    /// To whom it passed last, if it did.
    public let passedTo: String?
    /// The entries that say so.
    public let entries: [EntryNumber]

    /// How a promise stands on a day, those first that somebody has to see to first.
    public enum State: Hashable, Sendable {
        /// Its day has passed, so many days ago.
        case late(days: Int)
        /// It is to be kept by a day to come.
        case open
        /// It is open, and no day was ever given.
        case undated
        case kept(When, isLate: Bool)
        case released(When, because: String)

        /// The word for it in data.
        public var word: String {
            switch self {
            case .late: "late"
            case .open: "due"
            case .undated: "no date given"
            case .kept: "kept"
            case .released: "released"
            }
        }

        /// The sentence of it: "late by 12 days".
        public var inWords: String {
            switch self {
            case .late(let days): "late by \(days) \(days == 1 ? "day" : "days")"
            case .open, .undated: word
            case .kept(let when, let isLate): "kept\(isLate ? " late" : ""), \(when.inWords)"
            case .released(let when, let because): "released, \(when.inWords): \(because)"
            }
        }

        var rank: Int {
            switch self {
            case .late: 0
            case .open: 1
            case .undated: 2
            case .kept: 3
            case .released: 4
            }
        }
    }

    /// By when it was to be kept, in words.
    public var dueInWords: String { due.map { "by \($0.inWords)" } ?? "no date given" }

    public static let columns = [
        "promise", "promisedBy", "person", "matter", "partnership", "due", "state", "detail",
        "passedTo", "entries",
    ]

    public var values: [Datum] {
        [
            .text(promise.word), .text(promisedBy), .optional(person), .text(matter),
            .optional(partnership?.word), .text(due?.description ?? "no date given"),
            .text(state.word), .text(state.inWords), .optional(passedTo), .entries(entries),
        ]
    }
}

extension Assessor {
    /// Every promise made by the day asked: what is late first, then what is due, what has no
    /// date, what was kept and what was released.
    public func promises() -> [PromiseRow] {
        promises(placesOfPromises().map(\.key))
    }

    /// Where each of them stands, in that order, found without writing any of them out.
    func placesOfPromises() -> [PromisePlace] {
        record.promises.filter { stands($0.made) }.compactMap { place(of: $0) }.sorted()
    }

    /// Where a promise stands among all; `nil` for one that was not made by the day asked.
    func place(of promise: Promise) -> PromisePlace? {
        guard stands(promise.made) else { return nil }
        return PromisePlace(
            rank: state(of: promise).rank, due: promise.due(on: day) ?? .last, key: promise.key)
    }

    /// Some promises by their keys.
    public func promises(_ keys: some Sequence<Promise.Key>) -> [PromiseRow] {
        keys.compactMap { record.promises[$0] }.compactMap { row(of: $0) }
    }

    func row(of promise: Promise) -> PromiseRow? {
        guard stands(promise.made), let made = promise.made.last else { return nil }
        let passed = promise.passed.fact(on: day)
        let dated = promise.dated.fact(on: day)
        return PromiseRow(
            promise: promise.key, by: made.value.by, promisedBy: title(of: made.value.by),
            person: somebody(made.value.person, made.value.rank),
            matter: publicWords(made.value.matter) ?? "",
            partnership: made.value.isIn,
            due: promise.due(on: day), state: state(of: promise),
            passedTo: passed.map { title(of: $0.value.to) },
            entries: [
                made.entry, dated?.entry, passed?.entry, promise.kept.fact(on: day)?.entry,
                promise.released.fact(on: day)?.entry,
            ].compactMap { $0 })
    }

    private func state(of promise: Promise) -> PromiseRow.State {
        let due = promise.due(on: day)
        if let kept = promise.kept.fact(on: day) {
            let isLate = due.map { kept.happened.isAfter($0) == .yes } ?? false
            return .kept(kept.happened, isLate: isLate)
        }
        if let released = promise.released.fact(on: day) {
            let why = publicWords(released.value.reason) ?? ""
            return .released(released.happened, because: why)
        }
        guard let due else { return .undated }
        return due < day ? .late(days: day.number - due.number) : .open
    }
}

/// Where a promise stands among others: what has to be seen to first comes first.
struct PromisePlace: Hashable, Comparable, Sendable {
    let rank: Int
    let due: Day
    let key: Promise.Key

    static func < (left: PromisePlace, right: PromisePlace) -> Bool {
        (left.rank, left.due, left.key) < (right.rank, right.due, right.key)
    }
}

extension PromiseMade {
    /// The partnership that it is about, or that made it.
    var isIn: Partnership.Key? {
        about ?? (by.kind == .partnership ? Partnership.Key(by.key) : nil)
    }
}
