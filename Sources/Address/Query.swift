/// What stands behind the question mark of an address: names and values in their order.
public struct Query: Hashable, Sendable {
    /// One name with one value.
    public struct Item: Hashable, Sendable {
        /// The name, as a form's field has it.
        public let name: String
        /// The value, as it was typed.
        public let value: String

        /// Joins a name and a value.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// All names and values.
    public private(set) var items: [Item]

    /// The longest that is read, in bytes.
    public static let longest = 2_048

    /// Nothing is asked.
    public static let none = Query([])

    /// Asks these.
    public init(_ items: [Item]) { self.items = items }

    /// Reads what a browser sends: pairs between `&`, blanks as `+` or `%20`.
    ///
    /// - Returns: `nil` for more than `longest` bytes, a broken `%` or bytes that are not UTF-8.
    public init?(reading text: String) {
        guard text.utf8.count <= Self.longest else { return nil }
        items = []
        for pair in text.utf8.split(separator: 0x26) {
            let parts = pair.split(separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Percent.read(parts[0], plusIsBlank: true),
                let value = parts.count > 1 ? Percent.read(parts[1], plusIsBlank: true) : ""
            else { return nil }
            items.append(Item(name, value))
        }
    }

    /// The last value of a name, blanks at its ends cut off; `nil` where it is not asked or empty.
    public subscript(name: String) -> String? {
        guard let value = items.last(where: { $0.name == name })?.value else { return nil }
        let trimmed = value.trimmed
        return trimmed.isEmpty ? nil : trimmed
    }

    /// The same with one name set to a value; without it for `nil`.
    public func setting(_ name: String, to value: String?) -> Query {
        var items = items.filter { $0.name != name }
        if let value { items.append(Item(name, value)) }
        return Query(items)
    }

    /// Which page of a list is asked for, from 1 on; the first where none is, or no number is.
    /// A number too long to be counted with is the greatest there is.
    public var page: Int { page(of: "page") }

    /// Which page of a list is asked for under a name, as `page` says it.
    public func page(of name: String) -> Int {
        guard let typed = self[name] else { return 1 }
        let isWhole = typed.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return max(1, Int(typed) ?? (isWhole ? .max : 1))
    }

    /// The same for another page of the list; the first has no number.
    public func page(_ number: Int, of name: String = "page") -> Query {
        setting(name, to: number > 1 ? String(number) : nil)
    }

    /// As it stands in an address, without the question mark.
    public var text: String {
        items.map { "\(Percent.written($0.name))=\(Percent.written($0.value))" }
            .joined(separator: "&")
    }
}

extension String {
    /// Without blanks at its ends.
    fileprivate var trimmed: String {
        let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
        let bytes = Array(utf8)
        guard let first = bytes.firstIndex(where: { !blanks.contains($0) }),
            let last = bytes.lastIndex(where: { !blanks.contains($0) })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}

/// The `%` of addresses (RFC 3986, section 2.1).
enum Percent {
    /// Text as it may stand between slashes or in a query: letters, digits and `-._~` as they are,
    /// and `:` too.
    static func written(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isPlain(byte) {
                bytes.append(byte)
            } else {
                bytes += [0x25, digit(byte >> 4), digit(byte & 15)]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What was written so; `nil` for a broken `%`, a byte of nought or what is not UTF-8.
    static func read(_ text: some Collection<UInt8>, plusIsBlank: Bool) -> String? {
        var bytes: [UInt8] = []
        var rest = text[...]
        while let byte = rest.popFirst() {
            switch byte {
            case 0x25:
                guard let high = rest.popFirst().flatMap(value),
                    let low = rest.popFirst().flatMap(value)
                else { return nil }
                bytes.append(high << 4 | low)
            case 0x2B where plusIsBlank: bytes.append(0x20)
            default: bytes.append(byte)
            }
        }
        guard !bytes.contains(0) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte) || [0x2D, 0x2E, 0x5F, 0x7E, 0x3A].contains(byte)
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x41 + value - 10
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x41 + 10
        case 0x61...0x66: digit - 0x61 + 10
        default: nil
        }
    }
}
