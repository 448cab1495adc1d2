public import Almanac

/// A person, by a key that says nothing about them.
public struct Person: Subject, Hashable {
    public static let kind = SubjectKind.person
    /// What it is known by.
    public let key: Governance.Key<Person>
    /// Every time the key was given to this person: normally once.
    public internal(set) var entered = Timeline<PersonEntered>()
    /// Every name the person took after the first, each from the day on which it was taken.
    public internal(set) var renamed = Timeline<PersonRenamed>()
    /// Every time a person left, and holds nothing here any more.
    public internal(set) var left = Timeline<PersonLeft>()

    public init(_ key: Governance.Key<Person>) { self.key = key }

    public var isMade: Bool { !entered.isEmpty }

    public var above: [SubjectRef] { [] }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&entered)
        visitor.visit(&renamed)
        visitor.visit(&left)
    }

    /// The name a person goes by on a day, where it stands beside the journal.
    public func name(on day: Day) -> Kept? {
        if let renamed = renamed.value(on: day) { return renamed.name ?? renamed.privateName }
        return entered.value.flatMap { $0.name ?? $0.privateName }
    }
}

func mustNameOnce(_ name: Kept?, _ privateName: Kept?) throws(Refusal) {
    guard name == nil || privateName == nil else {
        throw Refusal(
            "Two names given, expected one: public office or not.", field: "private-name")
    }
}
