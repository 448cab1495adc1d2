/// A value as a door hands it in and as the journal writes it down, before it means anything.
///
/// Every form, JSON line, command and entry becomes a `Datum` first and a word of the domain
/// second, so that one description of fields serves all of them. Numbers are whole: days, pence
/// and counts are never fractions here.
public enum Datum: Hashable, Sendable {
    case absent
    case flag(Bool)
    case number(Int)
    case text(String)
    case list([Datum])
    case object([Member])

    /// A named value inside an object, in the order in which it was written.
    public struct Member: Hashable, Sendable {
        /// What the value is called; JSON that says a name twice in one object is refused.
        public let name: String
        /// The value of that name.
        public let value: Datum

        /// Names a value.
        public init(_ name: String, _ value: Datum) {
            self.name = name
            self.value = value
        }
    }

    /// The value under a name; `absent` when there is none or this is no object.
    public subscript(name: String) -> Datum {
        guard case .object(let members) = self else { return .absent }
        for member in members where member.name == name { return member.value }
        return .absent
    }

    /// The members of an object; none for anything else.
    public var members: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    /// What it is, in a word for a sentence: "a number", "a list".
    public var inWords: String {
        switch self {
        case .absent: "nothing"
        case .flag(let value): value ? "true" : "false"
        case .number(let value): "\(value)"
        case .text(let text): "‘\(text.shortened)’"
        case .list: "a list"
        case .object: "an object"
        }
    }
}

extension String {
    /// The first sixty characters on one line, for quoting what was found in a sentence.
    var shortened: String {
        var kept = ""
        for scalar in unicodeScalars.prefix(60) {
            kept.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? "·" : scalar)
        }
        return unicodeScalars.count > 60 ? kept + "…" : kept
    }
}
