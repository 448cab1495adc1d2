/// Say that evidence of some kinds is kept here from a day on, so that its absence counts.
public struct KeepEvidence: Intent {
    public static let word = "keep-evidence"
    public static let says =
        "Say that evidence of some kinds is kept here from a day on, so that its absence"
        + " counts."
    public static let power = Power.adopt
    public static let mayReport = false
    public static let form: Form<KeepEvidence> =
        EvidenceKept.form.held(by: \.kept, make: KeepEvidence.init)

    /// What is to be recorded.
    public let kept: EvidenceKept

    public func scope(in record: Record) -> SubjectRef {
        kept.of
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        if kept.of.kind != .place { try record.mustConvene(kept.of, "of") }
        guard !kept.evidence.isEmpty else {
            throw Refusal("No kind of evidence is named.", field: "evidence")
        }
        return [.places(.evidenceKept(kept))]
    }
}
