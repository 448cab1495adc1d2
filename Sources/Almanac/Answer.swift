/// An answer that may honestly be "not known".
///
/// The record often knows only that something happened "in July 2009". A question about the very
/// day must then be able to say so, and what follows from it must carry the doubt along. `and`,
/// `or` and `not` are Kleene's strong three-valued logic (*Introduction to Metamathematics*, 1952,
/// section 64): an unknown matters only where it could change the outcome.
public enum Answer: Hashable, Sendable, CaseIterable {
    case yes, no, unknown

    /// Makes a known answer from a truth.
    public init(_ truth: Bool) {
        self = truth ? .yes : .no
    }

    /// Whether both are so: no if either is no, else unknown if either is.
    public func and(_ other: Answer) -> Answer {
        switch (self, other) {
        case (.no, _), (_, .no): .no
        case (.yes, .yes): .yes
        default: .unknown
        }
    }

    /// Whether at least one is so: yes if either is yes, else unknown if either is.
    public func or(_ other: Answer) -> Answer {
        switch (self, other) {
        case (.yes, _), (_, .yes): .yes
        case (.no, .no): .no
        default: .unknown
        }
    }

    /// The opposite; the opposite of unknown is unknown.
    public var not: Answer {
        switch self {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }
}
