/// Enter a partnership in the register.
public struct StartPartnership: Intent {
    public static let word = "start-partnership"
    public static let says = "Enter a partnership in the register."
    public static let power = Power.register
    public static let form: Form<StartPartnership> =
        PartnershipStarted.form.held(by: \.started, make: StartPartnership.init)

    /// What is to be recorded.
    public let started: PartnershipStarted

    public func scope(in record: Record) -> SubjectRef {
        SubjectRef(record.place.key)
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(started.partnership, on: record.partnerships, "partnership")
        for before in started.predecessors {
            _ = try record.find(before, on: record.partnerships, "predecessors")
        }
        return [.partnerships(.started(started))]
    }
}
