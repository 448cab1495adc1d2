public import Almanac
public import Governance

/// How one duty stands for one party and one subject, on one day.
public enum Standing: Hashable, Sendable {
    case kept
    /// It is to be done by a day.
    case due(by: Day)
    /// It was to be done before a day and still can be.
    case late(since: Day)
    /// It was to be done and no longer can be, since a day.
    case missed(on: Day)
    /// It was late or missed, for a recorded reason.
    case excused(by: EntryNumber, reason: Kept?)
    case notApplicable(because: String)
    case unknown(missing: String)

    /// The word for it in public.
    public var word: String {
        switch self {
        case .kept: "kept"
        case .due: "due"
        case .late: "late"
        case .missed: "missed"
        case .excused: "late or missed with a reason"
        case .notApplicable: "does not apply"
        case .unknown: "not known"
        }
    }

    /// The name for it in data.
    public var name: Name {
        switch self {
        case .kept: .kept
        case .due: .due
        case .late: .late
        case .missed: .missed
        case .excused: .excused
        case .notApplicable: .notApplicable
        case .unknown: .unknown
        }
    }

    /// The names of standings in data, the gravest first.
    public enum Name: String, CaseIterable, Hashable, Sendable {
        case missed, late, unknown, due, excused, kept, notApplicable
    }

    /// The day that belongs to it, if one does.
    public var day: Day? {
        switch self {
        case .due(let day), .late(let day), .missed(let day): day
        default: nil
        }
    }

    /// How grave it is: the greater the graver.
    public var gravity: Int {
        switch self {
        case .missed: 6
        case .late: 5
        case .unknown: 4
        case .due: 3
        case .excused: 2
        case .kept: 1
        case .notApplicable: 0
        }
    }

    /// The sentence of a standing: "late since Mon 28 Oct 2013".
    public var inWords: String {
        switch self {
        case .due(let day): "due by \(day.inWords)"
        case .late(let day): "late since \(day.inWords)"
        case .missed(let day): "missed on \(day.inWords)"
        case .notApplicable(let because): "does not apply: \(because)"
        case .unknown(let missing): "not known: \(missing)"
        default: word
        }
    }
}
