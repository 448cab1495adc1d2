/// It was set from which score on a partnership is moderate or major.
public struct BandsSet: Happened {
    public static let name = "bands set"

    /// In which place.
    public let place: Place.Key
    /// The least score in a hundred of the most there can be.
    public let moderate: Int
    /// The least score in a hundred of the most there can be.
    public let major: Int

    public static let form: Form<BandsSet> = Form(
        Field("place", \.place, "In which place"),
        Field("moderate", \.moderate, "From which score on it is moderate"),
        Field("major", \.major, "From which score on it is major"),
        make: BandsSet.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.place.bands.insert(self, told)
    }
}
