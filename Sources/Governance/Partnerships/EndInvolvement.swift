/// Record that a body ceased to be involved; a withdrawal asks for a review out of turn.
public struct EndInvolvement: Intent {
    public static let word = "end-involvement"
    public static let says =
        "Record that a body ceased to be involved; if it withdrew, a review is asked for."
    public static let power = Power.register
    public static let form: Form<EndInvolvement> =
        InvolvementEnded.form.held(by: \.ended, make: EndInvolvement.init)

    /// What is to be recorded.
    public let ended: InvolvementEnded

    public func scope(in record: Record) -> SubjectRef {
        ended.involvement.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        let found = try record.find(ended.involvement, on: record.involvements, "involvement")
        let happening = Happening.involvements(.involvementEnded(ended))
        guard ended.withdrew == true, let partnership = found.between?.partnership else {
            return [happening]
        }
        let asked = ReviewAskedFor(partnership: partnership, trigger: .partnerWithdrew, note: nil)
        return [happening, .partnerships(.reviewAskedFor(asked))]
    }
}
