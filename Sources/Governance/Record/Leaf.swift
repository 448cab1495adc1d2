/// One subject of the record, held by reference.
///
/// A copy of a subject copies all its timelines; a copy of its leaf copies nothing, and what is on
/// it is copied only when it changes while somebody else holds it.
public struct Leaf<S: Subject>: Sendable {
    // A list of one: the language's own box that copies when written.
    @usableFromInline var only: [S]

    init(_ value: S) {
        only = [value]
    }

    /// The subject.
    @inlinable public var value: S {
        _read { yield only[0] }
    }

    mutating func change(_ change: (inout S) -> Void) {
        change(&only[0])
    }
}

extension Leaf: Equatable where S: Equatable {}
