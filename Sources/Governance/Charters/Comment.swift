/// What somebody said in a consultation, and the answer.
public struct Comment: Subject, Hashable {
    public static let kind = SubjectKind.comment
    /// What it is known by.
    public let key: Governance.Key<Comment>
    /// Every time it was made: normally once.
    public internal(set) var made = Timeline<CommentMade>()
    /// Every answer.
    public internal(set) var answered = Timeline<CommentAnswered>()

    public init(_ key: Governance.Key<Comment>) { self.key = key }

    public var isMade: Bool { !made.isEmpty }

    public mutating func strike(_ entry: EntryNumber) {
        made.strike(entry)
        answered.strike(entry)
    }
}
