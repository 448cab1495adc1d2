/// A request for advice or support was answered.
public struct RequestAnswered: Happened {
    public static let name = "request answered"

    /// Which request.
    public let request: SupportRequest.Key
    /// What was answered.
    public let note: Kept?

    public static let form: Form<RequestAnswered> = Form(
        Field("request", \.request, "Which request"),
        Field("note", \.note, "What was answered"),
        make: RequestAnswered.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.requests.change(request) { $0.answered.insert(self, told) }
    }
}
