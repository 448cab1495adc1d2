/// The place of an entry in its journal: 1, 2, 3 … without gaps.
public struct EntryNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The number itself; zero stands for the time before the first entry.
    public let value: Int32

    /// Takes a number from zero to 2,147,483,647; anything outside becomes the nearest of them.
    public init(_ value: Int) {
        self.value = Int32(clamping: max(0, value))
    }

    /// Before the first entry.
    public static let none = EntryNumber(0)

    /// The one after.
    public var next: EntryNumber { EntryNumber(Int(value) + 1) }

    /// The number as an `Int`.
    public var number: Int { Int(value) }

    /// The number in digits: `1042`.
    public var description: String { String(value) }

    /// Orders as they were written.
    public static func < (left: EntryNumber, right: EntryNumber) -> Bool {
        left.value < right.value
    }
}
