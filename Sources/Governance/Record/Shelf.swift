import HashTreeCollections

/// All subjects of one kind, under their keys.
///
/// It is a persistent map: a copy costs nothing and shares what did not change, so a reader holds
/// a snapshot while the next entry is folded.
public struct Shelf<S: Subject>: Sendable {
    private var leaves: TreeDictionary<Key<S>, Leaf<S>> = [:]

    /// The subject under a key, if one was made and not withdrawn.
    public subscript(key: Key<S>) -> S? { leaf(key)?.value }

    /// The same, held by reference.
    public func leaf(_ key: Key<S>) -> Leaf<S>? {
        guard let leaf = leaves[key], leaf.value.isMade else { return nil }
        return leaf
    }

    /// How many there are.
    public var count: Int { leaves.values.count { $0.value.isMade } }

    /// All subjects, by key in order.
    public var all: [S] { allLeaves.map(\.value) }

    /// The same, held by reference.
    public var allLeaves: [Leaf<S>] {
        leaves.values.filter(\.value.isMade).sorted { $0.value.key < $1.value.key }
    }

    /// The subjects of which something holds, in no order.
    public func filter(_ holds: (S) -> Bool) -> [S] {
        var found: [S] = []
        for leaf in leaves.values where leaf.value.isMade && holds(leaf.value) {
            found.append(leaf.value)
        }
        return found
    }

    /// The keys of those of which something holds, in no order.
    public func keys(where holds: (S) -> Bool) -> [Key<S>] {
        var found: [Key<S>] = []
        for (key, leaf) in leaves where leaf.value.isMade && holds(leaf.value) {
            found.append(key)
        }
        return found
    }

    mutating func change(_ key: Key<S>, _ change: (inout S) -> Void) {
        leaves[key, default: Leaf(S(key))].change(change)
    }

    mutating func strike(_ key: Key<S>, _ entry: EntryNumber) {
        guard leaves[key] != nil else { return }
        change(key) { $0.strike(entry) }
    }
}

extension Shelf: Equatable where S: Equatable {}
