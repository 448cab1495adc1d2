/// Ask another body for advice or support under a charter.
public struct RequestSupport: Intent {
    public static let word = "request-support"
    public static let says = "Ask another body for advice or support under a charter."
    public static let power = Power.answer
    public static let form: Form<RequestSupport> =
        SupportRequested.form.held(by: \.requested, make: RequestSupport.init)

    /// What is to be recorded.
    public let requested: SupportRequested

    public func scope(in record: Record) -> SubjectRef {
        requested.from.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(requested.request, on: record.requests, "request")
        _ = try record.find(requested.from, on: record.bodies, "from")
        _ = try record.find(requested.to, on: record.bodies, "to")
        return [.charters(.supportRequested(requested))]
    }
}
