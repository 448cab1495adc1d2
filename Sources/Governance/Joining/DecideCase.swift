/// Decide a case: join, join with conditions, decline, defer, or what a review comes to.
public struct DecideCase: Intent {
    public static let word = "decide-case"
    public static let says = "Decide a case: join, with conditions, decline, defer, stay or leave."
    public static let power = Power.decide
    public static let form: Form<DecideCase> = Form(
        Field("case", \.joiningCase, "Which case"),
        Field("outcome", \.outcome, "What was decided"),
        Field("reasons", \.reasons, "Why"),
        Field("by", \.by, "The body or committee that decided"),
        Field("meeting", \.meeting, "At which meeting"),
        Field(
            "involvement", \.involvement, "The involvement it begins",
            hint: "only for join and joinWithConditions; it becomes the key of the involvement"),
        Field("level", \.level, "How far the body is involved"),
        make: DecideCase.init)

    /// Which case.
    public let joiningCase: JoiningCase.Key
    /// What was decided.
    public let outcome: CaseOutcome
    /// Why.
    public let reasons: Kept
    /// The body or committee that decided.
    public let by: SubjectRef
    /// At which meeting; `nil` when none is named.
    public let meeting: Meeting.Key?
    /// The involvement that begins with it, by its new key; `nil` when none begins.
    public let involvement: Involvement.Key?
    /// How far the body is involved from then on; `nil` when that is not said.
    public let level: InvolvementLevel?

    public func scope(in record: Record) -> SubjectRef {
        joiningCase.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        let found = try record.find(joiningCase, on: record.cases, "case")
        guard let opened = found.opened.value else { return [] }
        try record.mustBeOpen(joiningCase)
        try mustFit(opened.purpose)
        try record.mustConvene(by, "by")
        if let meeting { _ = try record.find(meeting, on: record.meetings, "meeting") }
        guard outcome != .joinWithConditions || !found.conditions.isEmpty else {
            throw Refusal(
                "No condition is set. Set one first (\(SetCondition.word)), or decide to join.",
                field: "outcome")
        }
        let decided = CaseDecided(
            joiningCase: joiningCase, outcome: outcome, reasons: reasons, by: by, meeting: meeting)
        return [.joining(.decided(decided))] + (try beginning(opened, record))
    }

    private func beginning(
        _ opened: CaseOpened, _ record: Record
    ) throws(Refusal) -> [Happening] {
        guard let involvement else {
            guard level == nil else {
                throw Refusal("A level is given and no involvement.", field: "involvement")
            }
            return []
        }
        guard outcome == .join || outcome == .joinWithConditions else {
            throw Refusal(
                "An involvement begins only with join or joinWithConditions.", field: "involvement")
        }
        try record.mustBeNew(involvement, on: record.involvements, "involvement")
        if let other = record.involvement(of: opened.body, in: opened.partnership) {
            throw Refusal(
                "‘\(opened.body)’ is involved in ‘\(opened.partnership)’ already, as"
                    + " ‘\(other.key)’.", field: "involvement")
        }
        let recorded = InvolvementRecorded(
            involvement: involvement, body: opened.body, partnership: opened.partnership,
            level: level, reason: reasons)
        return [.involvements(.involvementRecorded(recorded))]
    }

    private func mustFit(_ purpose: CasePurpose) throws(Refusal) {
        let outcomes: [CaseOutcome] =
            switch purpose {
            case .join: [.join, .joinWithConditions, .decline, .deferred]
            case .review, .change, .leave:
                [
                    .continueAsBefore, .continueWithActions, .scaleDown, .merge, .renegotiate,
                    .leave, .windUp, .deferred,
                ]
            }
        guard outcomes.contains(outcome) else {
            let words = outcomes.map(\.rawValue).joined(separator: ", ")
            throw Refusal(
                "Found \(outcome.rawValue); a case to \(purpose.rawValue) is decided by one of"
                    + " \(words).", field: "outcome")
        }
    }
}
