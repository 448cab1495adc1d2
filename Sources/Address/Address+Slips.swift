import Almanac
public import Governance

/// What somebody meant by a path under which nothing can stand.
extension Link {
    /// What is left of a path without the slashes behind it; `nil` where it has none, or where
    /// nothing can stand there either.
    public init?(readingWithoutSlash target: String) {
        let path = target.utf8.prefix { $0 != 0x3F }
        guard path.last == 0x2F, let end = path.lastIndex(where: { $0 != 0x2F }) else {
            return nil
        }
        let query = target.utf8.dropFirst(path.count)
        self.init(
            reading: String(decoding: path[...end], as: UTF8.self)
                + String(decoding: query, as: UTF8.self))
    }

    /// The place whose page was meant, whether there is one of that word or not.
    public static func place(in target: String) -> Word? {
        segments(of: target).first.flatMap { Word($0) }
    }

    /// What stands in a path where a day should; `nil` where a day does, or where none belongs.
    public static func oddDay(in target: String) -> String? {
        var rest = segments(of: target).dropFirst()
        for word in ["on", "known"] {
            guard rest.popFirst() == word, let typed = rest.popFirst() else { return nil }
            if Day(typed) == nil { return typed }
        }
        return nil
    }

    private static func segments(of target: String) -> [String] {
        target.utf8.prefix { $0 != 0x3F }.dropFirst()
            .split(separator: 0x2F, omittingEmptySubsequences: false)
            .map { Percent.read($0, plusIsBlank: false) ?? String(decoding: $0, as: UTF8.self) }
    }
}
