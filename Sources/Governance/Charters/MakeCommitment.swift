/// Record what a side of a charter undertakes under a principle.
public struct MakeCommitment: Intent {
    public static let word = "make-commitment"
    public static let says = "Record what a side of a charter undertakes under a principle."
    public static let power = Power.adopt
    public static let form: Form<MakeCommitment> =
        CommitmentMade.form.held(by: \.made, make: MakeCommitment.init)

    /// What is to be recorded.
    public let made: CommitmentMade

    public func scope(in record: Record) -> SubjectRef {
        made.adoption.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(made.adoption, on: record.adoptions, "adoption")
        return [.charters(.commitmentMade(made))]
    }
}
