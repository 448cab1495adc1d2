/// Record that a request for advice or support was answered.
public struct AnswerRequest: Intent {
    public static let word = "answer-request"
    public static let says = "Record that a request for advice or support was answered."
    public static let power = Power.answer
    public static let form: Form<AnswerRequest> =
        RequestAnswered.form.held(by: \.answered, make: AnswerRequest.init)

    /// What is to be recorded.
    public let answered: RequestAnswered

    public func scope(in record: Record) -> SubjectRef {
        answered.request.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(answered.request, on: record.requests, "request")
        return [.charters(.requestAnswered(answered))]
    }
}
