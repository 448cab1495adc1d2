/// A body decided about its part in a partnership. The answers stand as they are then.
public struct CaseDecided: Happened {
    public static let name = "case decided"

    /// Which case.
    public let joiningCase: JoiningCase.Key
    /// What was decided.
    public let outcome: CaseOutcome
    /// Why.
    public let reasons: Kept
    /// The body or committee that decided.
    public let by: SubjectRef
    /// At which meeting.
    public let meeting: Meeting.Key?

    public static let form: Form<CaseDecided> = Form(
        Field("case", \.joiningCase, "Which case"),
        Field("outcome", \.outcome, "What was decided"),
        Field("reasons", \.reasons, "Why"),
        Field("by", \.by, "Who decided"),
        Field("meeting", \.meeting, "At which meeting"),
        make: CaseDecided.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.cases.change(joiningCase) { $0.decided.insert(self, told) }
    }
}
