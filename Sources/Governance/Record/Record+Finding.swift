import HashTreeCollections

extension Record {
    func find<S: Subject>(
        _ key: Key<S>, on shelf: Shelf<S>, _ field: String
    ) throws(Refusal) -> S {
        guard let subject = shelf[key] else {
            throw Refusal(
                "There is no \(S.kind.rawValue) ‘\(key)’ in this place.", field: field)
        }
        return subject
    }

    func mustBeNew<S: Subject>(_ key: Key<S>, on shelf: Shelf<S>, _ field: String) throws(Refusal) {
        guard shelf[key] == nil else {
            throw Refusal(
                "There is a \(S.kind.rawValue) ‘\(key)’ in this place already.", field: field)
        }
    }

    func mustHave(_ ref: SubjectRef, _ field: String) throws(Refusal) {
        guard has(ref) else {
            throw Refusal("There is no \(ref.kind.rawValue) ‘\(ref.key)’ here.", field: field)
        }
    }

    /// A body or partnership that holds meetings, keeps evidence or adopts frameworks.
    func mustConvene(_ ref: SubjectRef, _ field: String) throws(Refusal) {
        guard ref.kind == .body || ref.kind == .partnership else {
            throw Refusal(
                "Found ‘\(ref)’, expected a body or a partnership, such as"
                    + " partnership:hampshire-partnership.", field: field)
        }
        try mustHave(ref, field)
    }

    /// Hangs a subject on another.
    ///
    /// - Parameter place: where it stands on its shelf.
    mutating func place(_ ref: SubjectRef, at place: Int, below upper: SubjectRef) {
        below[upper, default: []].insertInOrder(Hanging(ref, at: place))
    }

    /// The subjects of one kind that hang on another, by key in order: the risks of a partnership.
    public func all<S: Subject>(
        _ shelf: (Record) -> Shelf<S>, below upper: SubjectRef
    ) -> [S] {
        leaves(shelf, below: upper).map(\.value)
    }

    /// The same, held by reference.
    public func leaves<S: Subject>(
        _ shelf: (Record) -> Shelf<S>, below upper: SubjectRef
    ) -> [Leaf<S>] {
        leaves(on: shelf(self), below: upper) { $0.isBelow(upper) }
    }

    func leaves<S: Subject>(
        on shelf: Shelf<S>, below upper: SubjectRef, where belongs: (S) -> Bool
    ) -> [Leaf<S>] {
        guard let all = below[upper] else { return [] }
        let places = all.places(of: S.kind)
        var found: [Leaf<S>] = []
        found.reserveCapacity(places.count)
        for place in places {
            if let leaf = shelf.leaf(at: all[place].place), belongs(leaf.value) {
                found.append(leaf)
            }
        }
        return found
    }

    /// The keys of everything of one kind that ever hung on another, in order.
    func keys<S: Subject>(of kind: S.Type, below upper: SubjectRef) -> [Key<S>] {
        guard let all = below[upper] else { return [] }
        return all[all.places(of: S.kind)].map { Key<S>(trusted: $0.ref.key) }
    }
}

extension [Hanging] {
    /// Where those of one kind stand: they are in the order of their kinds.
    fileprivate func places(of kind: SubjectKind) -> Range<Int> {
        let rank = kind.rank
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].kind.rank < rank { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < endIndex, self[end].kind == kind { end += 1 }
        return low..<end
    }
}

extension Array where Element: Comparable {
    /// Inserts a value where it belongs in an ordered list, unless it is there.
    mutating func insertInOrder(_ value: Element) {
        let place = place(ofFirst: value)
        if place < endIndex, self[place] == value { return }
        insert(value, at: place)
    }

    /// Where the first value stands, in an ordered list, that is not before another.
    func place(ofFirst value: Element) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
