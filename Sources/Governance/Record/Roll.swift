/// A long list that only grows at its end; a copy shares what did not change.
///
/// Three levels of arrays: adding to a list that somebody else holds copies one row of each level
/// and never the whole.
struct Roll<Element: Sendable>: Sendable {
    private static var row: Int { 32 }
    private var rows: [[[Element]]] = []
    private(set) var count = 0

    init() {}

    mutating func append(_ element: Element) {
        if count % (Self.row * Self.row) == 0 { rows.append([]) }
        let outer = rows.count - 1
        if count % Self.row == 0 { rows[outer].append([]) }
        let inner = rows[outer].count - 1
        rows[outer][inner].append(element)
        count += 1
    }

    /// The element at a place counted from zero, which must be there.
    subscript(place: Int) -> Element {
        get { rows[place / (Self.row * Self.row)][place / Self.row % Self.row][place % Self.row] }
        _modify {
            yield &rows[place / (Self.row * Self.row)][place / Self.row % Self.row][
                place % Self.row]
        }
    }
}

extension Roll: Equatable where Element: Equatable {}
