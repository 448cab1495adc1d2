/// A place in preparation was opened to the public.
public struct PlaceOpened: Happened {
    public static let name = "place opened"

    /// The place that the public may read from then on.
    public let place: Place.Key

    public static let form: Form<PlaceOpened> = Form(
        Field("place", \.place, "The place"),
        make: PlaceOpened.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.place.opened.insert(self, told)
    }
}
