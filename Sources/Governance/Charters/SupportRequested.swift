/// A council asked another for advice or support under a charter.
public struct SupportRequested: Happened {
    public static let name = "support requested"

    /// The request, by its new key.
    public let request: SupportRequest.Key
    /// Which council asks.
    public let from: Body.Key
    /// Which body is asked.
    public let to: Body.Key
    /// For what.
    public let matter: Kept

    public static let form: Form<SupportRequested> = Form(
        Field.new("request", \.request, "The request"),
        Field("from", \.from, "Which council asks"),
        Field("to", \.to, "Which body is asked"),
        Field("matter", \.matter, "For what"),
        make: SupportRequested.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.requests.change(request) { $0.made.insert(self, told) }
        record.place(request.ref, at: place, below: from.ref)
        record.place(request.ref, at: place, below: to.ref)
    }
}
