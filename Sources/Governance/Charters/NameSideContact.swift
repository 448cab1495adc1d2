/// Say whom to ask at one side of a charter.
public struct NameSideContact: Intent {
    public static let word = "name-side-contact"
    public static let says = "Say whom to ask at one side of a charter."
    public static let power = Power.adopt
    public static let form: Form<NameSideContact> =
        SideContactNamed.form.held(by: \.named, make: NameSideContact.init)

    /// What is to be recorded.
    public let named: SideContactNamed

    public func scope(in record: Record) -> SubjectRef {
        named.adoption.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        _ = try record.find(named.adoption, on: record.adoptions, "adoption")
        return [.charters(.sideContactNamed(named))]
    }
}
