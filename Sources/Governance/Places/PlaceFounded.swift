/// A place was founded: its record begins.
public struct PlaceFounded: Happened {
    public static let name = "place founded"

    /// The place, by the key it has for ever.
    public let place: Place.Key
    /// What the place is called.
    public let title: PublicName
    /// The nation whose holidays it keeps.
    public let nation: Nation
    /// What its record is worth.
    public let provenance: Provenance

    public static let form: Form<PlaceFounded> = Form(
        Field("place", \.place, "The place"),
        Field("title", \.title, "Its name"),
        Field("nation", \.nation, "Whose holidays it keeps"),
        Field("provenance", \.provenance, "What its record is worth"),
        make: PlaceFounded.init)

    public func fold(into record: inout Record, _ told: Told) {
        if !record.place.isMade { record.place = Place(place) }
        record.place.founded.insert(self, told)
    }
}
