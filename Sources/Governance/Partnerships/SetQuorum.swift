/// Set how many people or seats make a quorum of a partnership.
public struct SetQuorum: Intent {
    public static let word = "set-quorum"
    public static let says =
        "Set how many people or seats make a quorum of a partnership."
    public static let power = Power.register
    public static let form: Form<SetQuorum> =
        QuorumSet.form.held(by: \.set, make: SetQuorum.init)

    /// What is to be recorded.
    public let set: QuorumSet

    public func scope(in record: Record) -> SubjectRef {
        set.partnership.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(set.partnership, on: record.partnerships, "partnership")
        try mustLie(set.number, in: 1...1_000, "number")
        return [.partnerships(.quorumSet(set))]
    }
}
