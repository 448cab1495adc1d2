/// Something was done although a duty held it back, for a reason.
public struct DutyOverridden: Happened {
    public static let name = "duty overridden"

    /// The id of the duty that held it back.
    public let duty: PublicName
    /// The subject that it was done to.
    public let subject: SubjectRef
    /// Why it was done all the same; only those with a grant here may read it.
    public let reason: Kept
    /// The body or partnership that the duty binds: others that promised the same are not excused.
    ///
    /// `nil` in what was recorded before this was asked: such a reason excuses whoever is bound.
    public let party: SubjectRef?

    init(duty: PublicName, subject: SubjectRef, reason: Kept, party: SubjectRef? = nil) {
        self.duty = duty
        self.subject = subject
        self.reason = reason
        self.party = party
    }

    public static let form: Form<DutyOverridden> = Form(
        Field("duty", \.duty, "The duty"),
        Field("subject", \.subject, "About what"),
        Field("reason", \.reason, "Why", audience: .insiders),
        Field("party", \.party, "Whose duty it is"),
        make: DutyOverridden.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.place.overrides.insert(self, told)
    }
}

extension Record {
    /// The happening that says that a gate was passed, of a duty by which a party is bound.
    public static func overriding(
        _ duty: String, of party: SubjectRef, about subject: SubjectRef, because reason: Kept
    ) -> Happening? {
        PublicName(duty).map {
            .places(
                .dutyOverridden(
                    DutyOverridden(duty: $0, subject: subject, reason: reason, party: party)))
        }
    }
}
