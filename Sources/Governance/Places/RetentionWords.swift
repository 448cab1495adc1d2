/// The kinds of record of which a place says how long it keeps them.
public enum RetainedKind: String, Choice, Hashable {
    /// Minutes, from the day of the meeting.
    case minutes
    /// Agendas, reports and other papers, from the day of the meeting.
    case papers
    /// Papers that a report relies on, from the day of the meeting.
    case backgroundPapers
    /// Decisions, from the day on which they were taken.
    case decisions
    /// Complaints, from the last answer.
    case complaints
    /// Cases to join that came to nothing, from the decision.
    case declinedCases
    /// Partnerships that were wound up, from their end.
    case endedPartnerships

    public static let meaning = "a kind of record"
}

/// What becomes of a record that was kept long enough.
public enum RetentionOutcome: String, Choice, Hashable {
    case kept, disposedOf

    public static let meaning = "what becomes of a record"
}
