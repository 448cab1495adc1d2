public import Governance

/// Intents in a test are written as they are read: `["intent": "move-meeting", "seen": 12]`.
extension Datum: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByBooleanLiteral
{
    /// An object, its members in the order in which they are written.
    public init(dictionaryLiteral elements: (String, Datum)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }

    /// A text.
    public init(stringLiteral value: String) { self = .text(value) }

    /// A whole number.
    public init(integerLiteral value: Int) { self = .number(value) }

    /// A list.
    public init(arrayLiteral elements: Datum...) { self = .list(elements) }

    /// A flag.
    public init(booleanLiteral value: Bool) { self = .flag(value) }
}
