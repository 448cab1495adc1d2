/// A body decided something, or a partnership agreed it.
public struct DecisionTaken: Happened {
    public static let name = "decision taken"

    /// The decision, by its new key.
    public let decision: Decision.Key
    /// The body that decided, or the partnership that agreed.
    public let by: SubjectRef
    /// The meeting at which it was taken; `nil` when none is named.
    public let meeting: Meeting.Key?
    /// What was decided or agreed, in words.
    public let matter: Kept
    /// Why it was decided or agreed; `nil` when no reason is given.
    public let reasons: Kept?
    /// What sort of decision it is, as remits name them; `nil` when not said.
    public let sort: Word?
    /// What it commits, in whole pence; `nil` when it commits no money or that is not said.
    public let pence: Int?
    /// The bodies to which it is to be brought back; none if to nobody.
    public let concerns: [Body.Key]
    /// How it may be done otherwise in one district or parish; `nil` when not said.
    public let variation: Kept?

    public static let form: Form<DecisionTaken> = Form(
        Field.new("decision", \.decision, "The decision"),
        Field("by", \.by, "The body or partnership"),
        Field("meeting", \.meeting, "At which meeting"),
        Field("matter", \.matter, "What"),
        Field("reasons", \.reasons, "Why"),
        Field("sort", \.sort, "What sort of decision it is"),
        Field("pence", \.pence, "What it commits", hint: "in whole pence"),
        Field("concerns", \.concerns, "Which bodies it is to be brought back to"),
        Field("variation", \.variation, "How it may be done otherwise in places"),
        make: DecisionTaken.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.decisions.change(decision) { $0.taken.insert(self, told) }
        record.place(decision.ref, at: place, below: by)
        if let meeting { record.place(decision.ref, at: place, below: meeting.ref) }
    }
}
