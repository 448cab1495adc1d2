/// Whoever a finding is about answered it.
public struct Answered: Happened {
    public static let name = "finding answered"

    /// The subject that the finding is about.
    public let subject: SubjectRef
    /// The finding, as ‘check’ names it.
    public let finding: PublicName
    /// What whoever it is about says to it.
    public let answer: Kept

    public static let form: Form<Answered> = Form(
        Field("subject", \.subject, "What the finding is about"),
        Field("finding", \.finding, "The finding, as ‘check’ names it"),
        Field("answer", \.answer, "The answer"),
        make: Answered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.hold(self, told)
    }
}
