/// Enter a body: a council, a committee, a force, a trust, a consortium.
public struct EstablishBody: Intent {
    public static let word = "establish-body"
    public static let says =
        "Enter a body: a council, a committee, a force, a trust, a"
        + " consortium."
    public static let power = Power.register
    public static let form: Form<EstablishBody> =
        BodyEstablished.form.held(by: \.established, make: EstablishBody.init)

    /// What is to be recorded.
    public let established: BodyEstablished

    public func scope(in record: Record) -> SubjectRef {
        SubjectRef(record.place.key)
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(established.body, on: record.bodies, "body")
        if let parent = established.parent {
            _ = try record.find(parent, on: record.bodies, "parent")
        }
        if let before = established.predecessor {
            _ = try record.find(before, on: record.bodies, "predecessor")
        }
        return [.bodies(.established(established))]
    }
}
