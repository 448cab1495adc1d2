/// Name a deputy for a seat.
public struct NameDeputy: Intent {
    public static let word = "name-deputy"
    public static let says = "Name a deputy for a seat."
    public static let power = Power.register
    public static let form: Form<NameDeputy> =
        DeputyNamed.form.held(by: \.named, make: NameDeputy.init)

    /// What is to be recorded.
    public let named: DeputyNamed

    public func scope(in record: Record) -> SubjectRef {
        named.seat.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(named.seat, on: record.seats, "seat")
        if let person = named.person { _ = try record.find(person, on: record.people, "person") }
        return [.seats(.deputyNamed(named))]
    }
}
