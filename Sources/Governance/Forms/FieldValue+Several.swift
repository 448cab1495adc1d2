extension Optional: FieldValue where Wrapped: FieldValue {
    public static var kind: FieldKind { Wrapped.kind }
    public static var isOptional: Bool { true }
    public var datum: Datum { self?.datum ?? .absent }
    public static var leftOut: Wrapped?? { .some(nil) }

    public func addMentions(to mentions: inout [SubjectRef]) {
        self?.addMentions(to: &mentions)
    }

    public static func read(_ reader: inout QuickReader) throws(Unread) -> Wrapped? {
        try Wrapped.read(&reader)
    }

    public static func read(
        _ datum: Datum, at desk: Desk, for audience: Audience
    ) throws(Problem) -> Wrapped? {
        if case .absent = datum { return nil }
        return try Wrapped.read(datum, at: desk, for: audience)
    }
}

/// How many items a list may have.
private let longestList = 1_000

/// A flat list; at a door also a text with commas, because a command line and a spreadsheet have
/// nothing else. An absent list is an empty one.
extension Array: FieldValue where Element: FieldValue {
    public static var kind: FieldKind { .list(of: Element.kind) }
    public static var isOptional: Bool { true }
    public static var leftOut: [Element]? { [] }
    public var datum: Datum {
        if isEmpty { return .absent }
        var items: [Datum] = []
        for element in self { items.append(element.datum) }
        return .list(items)
    }

    public func addMentions(to mentions: inout [SubjectRef]) {
        for element in self { element.addMentions(to: &mentions) }
    }

    public static func read(_ reader: inout QuickReader) throws(Unread) -> [Element] {
        try reader.must("[")
        var elements = [try Element.read(&reader)]
        while reader.take(",") { elements.append(try Element.read(&reader)) }
        guard reader.take("]"), elements.count <= longestList else { throw Unread() }
        return elements
    }

    public static func read(
        _ datum: Datum, at desk: Desk, for audience: Audience
    ) throws(Problem) -> [Element] {
        var elements: [Element] = []
        for item in try items(datum) {
            elements.append(try Element.read(item, at: desk, for: audience))
        }
        return elements
    }

    private static func items(_ datum: Datum) throws(Problem) -> [Datum] {
        switch datum {
        case .absent: return []
        case .list(let items):
            guard items.count <= longestList else {
                throw Problem("", "Found \(items.count) items, expected at most \(longestList).")
            }
            return items
        case .text(let text):
            let parts = text.utf8.split(separator: UInt8(ascii: ","))
            return parts.map { .text(String(decoding: $0, as: UTF8.self).trimmed) }
        default: throw .found(datum, expected: kind.inWords)
        }
    }
}

extension String {
    var trimmed: String {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let start = utf8.drop(while: isSpace)
        let kept = start.reversed().drop(while: isSpace).reversed()
        return String(decoding: Array(kept), as: UTF8.self)
    }
}
