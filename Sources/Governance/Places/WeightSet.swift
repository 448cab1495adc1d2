/// It was set how much a criterion of significance weighs.
public struct WeightSet: Happened {
    public static let name = "weight set"

    /// In which place.
    public let place: Place.Key
    /// Which criterion.
    public let criterion: Word
    /// How much it weighs, 0 to 100.
    public let weight: Int

    public static let form: Form<WeightSet> = Form(
        Field("place", \.place, "In which place"),
        Field("criterion", \.criterion, "Which criterion"),
        Field("weight", \.weight, "Its weight"),
        make: WeightSet.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.place.weights.insert(self, told)
    }
}
