/// Reads JSON text (RFC 8259) from outside into a `Datum`, within limits.
///
/// Whole numbers only, no name twice in one object and at most a thousand of them, at most 32
/// levels deep. It scans bytes and never characters, and it cannot trap: whatever comes in, the
/// answer is a value or a `JSONProblem` that says where.
public struct JSONReader {
    /// How deep objects and lists may lie in one another.
    public static let deepest = 32

    /// How many names one object may have: each is compared with those before it.
    public static let mostNames = 1_000

    let bytes: UnsafeBufferPointer<UInt8>
    var at = 0

    /// Reads one value and nothing after it.
    ///
    /// - Throws: `JSONProblem` naming line and column, what was found and what was expected.
    public static func read(_ bytes: [UInt8]) throws(JSONProblem) -> Datum {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw JSONProblem.notUTF8(bytes)
        }
        let result: Result<Datum, JSONProblem> = bytes.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(bytes: buffer)
            do throws(JSONProblem) {
                let value = try reader.value(depth: 0)
                reader.skipSpace()
                guard reader.at == buffer.count else {
                    throw reader.problem(expected: "the end of the text")
                }
                return .success(value)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            at += 1
        }
    }

    mutating func value(depth: Int) throws(JSONProblem) -> Datum {
        guard depth < Self.deepest else {
            throw problem(expected: "at most \(Self.deepest) levels of brackets")
        }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try list(depth: depth)
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "t"): return try word("true", .flag(true))
        case UInt8(ascii: "f"): return try word("false", .flag(false))
        case UInt8(ascii: "n"): return try word("null", .absent)
        case .some(0x30...0x39), UInt8(ascii: "-"): return try number()
        default: throw problem(expected: "a value")
        }
    }

    private mutating func object(depth: Int) throws(JSONProblem) -> Datum {
        at += 1
        var members: [Datum.Member] = []
        skipSpace()
        if next == UInt8(ascii: "}") {
            at += 1
            return .object(members)
        }
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw problem(expected: "a name in quotes") }
            guard members.count < Self.mostNames else {
                throw problem(expected: "at most \(Self.mostNames) names in one object")
            }
            let start = at
            let name = try text()
            guard !members.contains(where: { $0.name == name }) else {
                at = start
                throw problem(expected: "each name once; ‘\(name.shortened)’ is here twice")
            }
            skipSpace()
            guard next == UInt8(ascii: ":") else { throw problem(expected: "a colon") }
            at += 1
            members.append(Datum.Member(name, try value(depth: depth + 1)))
            skipSpace()
            guard next == UInt8(ascii: ",") else { break }
            at += 1
        }
        guard next == UInt8(ascii: "}") else { throw problem(expected: "a comma or }") }
        at += 1
        return .object(members)
    }

    private mutating func list(depth: Int) throws(JSONProblem) -> Datum {
        at += 1
        var items: [Datum] = []
        skipSpace()
        if next == UInt8(ascii: "]") {
            at += 1
            return .list(items)
        }
        while true {
            items.append(try value(depth: depth + 1))
            skipSpace()
            guard next == UInt8(ascii: ",") else { break }
            at += 1
        }
        guard next == UInt8(ascii: "]") else { throw problem(expected: "a comma or ]") }
        at += 1
        return .list(items)
    }
}
