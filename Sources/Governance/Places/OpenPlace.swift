/// Open a place in preparation to the public.
public struct OpenPlace: Intent {
    public static let word = "open-place"
    public static let says = "Open a place in preparation to the public."
    public static let power = Power.administer
    public static let mayReport = false
    public static let form: Form<OpenPlace> =
        PlaceOpened.form.held(by: \.opened, make: OpenPlace.init)

    /// What is to be recorded.
    public let opened: PlaceOpened

    public func scope(in record: Record) -> SubjectRef {
        SubjectRef(record.place.key)
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        guard opened.place == record.place.key else {
            throw Refusal("This place is ‘\(record.place.key)’.", field: "place")
        }
        return [.places(.opened(opened))]
    }
}
