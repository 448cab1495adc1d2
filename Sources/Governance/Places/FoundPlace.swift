/// Founds a place: its record begins, and its founder may do everything in it.
public struct FoundPlace: Intent {
    public static let word = "found-place"
    public static let says = "Found a place; its founder may do everything in it."
    public static let power = Power.administer
    public static let mayReport = false
    public static let form: Form<FoundPlace> = Form(
        Field("place", \.place, "The place’s key, the first part of all its addresses"),
        Field("title", \.title, "Its name"),
        Field("nation", \.nation, "Whose holidays it keeps"),
        Field("provenance", \.provenance, "What its record is worth"),
        Field("founder", \.founder, "The founder’s name", audience: .insiders),
        make: FoundPlace.init)

    /// The key of the place, the first part of all its addresses.
    public let place: Place.Key
    /// What the place is called.
    public let title: PublicName
    /// The nation whose holidays it keeps; `nil` for England and Wales.
    public let nation: Nation?
    /// What its record is worth; `nil` when a council keeps it.
    public let provenance: Provenance?
    /// The founder's name, which only those with a grant here may read.
    public let founder: Kept?

    public func scope(in record: Record) -> SubjectRef {
        place.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        guard record.last == .none else {
            throw Refusal("This place is founded already.", field: "place")
        }
        let founded = PlaceFounded(
            place: place, title: title, nation: nation ?? .englandAndWales,
            provenance: provenance ?? .councilRecord)
        let person = occasion.actor.person
        return [
            .places(.founded(founded)),
            .people(.entered(PersonEntered(person: person, name: nil, privateName: founder))),
            .places(
                .grantGiven(
                    GrantGiven(person: person, powers: Power.allCases, over: place.ref))),
        ]
    }
}
