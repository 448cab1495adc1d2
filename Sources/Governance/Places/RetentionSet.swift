/// It was set how long records of a kind are kept.
public struct RetentionSet: Happened {
    public static let name = "retention set"

    /// In which place.
    public let place: Place.Key
    /// Which records.
    public let records: RetainedKind
    /// For how many years, 1 to 100; `nil` for ever.
    public let years: Int?
    /// On what that rests: an Act, a schedule of the council.
    public let basis: Kept

    public static let form: Form<RetentionSet> = Form(
        Field("place", \.place, "In which place"),
        Field("records", \.records, "Which records"),
        Field("years", \.years, "For how many years", hint: "left out, for ever"),
        Field("basis", \.basis, "On what that rests"),
        make: RetentionSet.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.place.retentions.insert(self, told)
    }
}
