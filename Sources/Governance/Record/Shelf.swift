import HashTreeCollections

/// All subjects of one kind, under their keys.
///
/// It shares what did not change with its copies: a copy costs nothing, and a reader holds a
/// snapshot while the next entry is folded. Subjects stand in places, in the order in which they
/// were first named; whoever remembers a place finds its subject without the key.
public struct Shelf<S: Subject>: Sendable {
    private var places: TreeDictionary<Key<S>, Int32> = [:]
    private var leaves = Roll<Leaf<S>>()

    /// The subject under a key, if one was made and not withdrawn.
    public subscript(key: Key<S>) -> S? { leaf(key)?.value }

    /// The same, held by reference.
    public func leaf(_ key: Key<S>) -> Leaf<S>? {
        places[key].flatMap { leaf(at: Int($0)) }
    }

    /// The same of the subject in a place, which must be one of this shelf.
    func leaf(at place: Int) -> Leaf<S>? {
        let leaf = leaves[place]
        return leaf.value.isMade ? leaf : nil
    }

    /// How many there are.
    public var count: Int { (0..<leaves.count).count { leaves[$0].value.isMade } }

    /// All subjects, by key in order.
    public var all: [S] { allLeaves.map(\.value) }

    /// The same, held by reference.
    public var allLeaves: [Leaf<S>] {
        (0..<leaves.count).compactMap { leaf(at: $0) }.sorted { $0.value.key < $1.value.key }
    }

    /// The subjects of which something holds, in no order.
    public func filter(_ holds: (S) -> Bool) -> [S] {
        var found: [S] = []
        for place in 0..<leaves.count {
            guard let leaf = leaf(at: place), holds(leaf.value) else { continue }
            found.append(leaf.value)
        }
        return found
    }

    /// The keys of those of which something holds, in no order.
    public func keys(where holds: (S) -> Bool) -> [Key<S>] {
        var found: [Key<S>] = []
        for place in 0..<leaves.count {
            guard let leaf = leaf(at: place), holds(leaf.value) else { continue }
            found.append(leaf.value.key)
        }
        return found
    }

    /// Changes a subject, which is made if there was none: its place.
    @discardableResult
    mutating func change(_ key: Key<S>, _ change: (inout S) -> Void) -> Int {
        if let place = places[key].map({ Int($0) }) {
            leaves[place].change(change)
            return place
        }
        var leaf = Leaf(S(key))
        leaf.change(change)
        places[key] = Int32(leaves.count)
        leaves.append(leaf)
        return leaves.count - 1
    }

    mutating func strike(_ key: Key<S>, _ entry: EntryNumber) {
        guard places[key] != nil else { return }
        change(key) { $0.strike(entry) }
    }
}

extension Shelf: Equatable where S: Equatable {
    /// Whether both have the same subjects, in whichever places.
    public static func == (left: Shelf, right: Shelf) -> Bool {
        left.places.count == right.places.count
            && left.places.allSatisfy { key, place in
                right.places[key].map { left.leaves[Int(place)] == right.leaves[Int($0)] } ?? false
            }
    }
}
