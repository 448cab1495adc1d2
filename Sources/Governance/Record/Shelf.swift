import HashTreeCollections

/// All subjects of one kind, under their keys.
///
/// It is a persistent map: a copy costs nothing and shares what did not change, so a reader holds
/// a snapshot while the next entry is folded.
public struct Shelf<S: Subject>: Sendable {
    private var subjects: TreeDictionary<Key<S>, S> = [:]

    /// The subject under a key, if one was made and not withdrawn.
    public subscript(key: Key<S>) -> S? {
        guard let subject = subjects[key], subject.isMade else { return nil }
        return subject
    }

    /// How many there are.
    public var count: Int { subjects.values.count { $0.isMade } }

    /// All subjects, by key in order.
    public var all: [S] { subjects.values.filter(\.isMade).sorted { $0.key < $1.key } }

    /// The subjects of which something holds, in no order.
    public func filter(_ holds: (S) -> Bool) -> [S] {
        var found: [S] = []
        for subject in subjects.values where subject.isMade && holds(subject) {
            found.append(subject)
        }
        return found
    }

    mutating func change(_ key: Key<S>, _ change: (inout S) -> Void) {
        change(&subjects[key, default: S(key)])
    }

    mutating func strike(_ key: Key<S>, _ entry: EntryNumber) {
        guard subjects[key] != nil else { return }
        change(key) { $0.strike(entry) }
    }
}

extension Shelf: Equatable where S: Equatable {}
