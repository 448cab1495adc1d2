/// A body came into the record: a council, a committee, a force, a trust, a consortium.
public struct BodyEstablished: Happened {
    public static let name = "body established"

    /// The body that comes into the record, by its new key.
    public let body: Body.Key
    /// What it is called, until it takes another name.
    public let name: PublicName
    /// Its tier, if it is a council; its sector, if it is not.
    public let sector: Sector
    /// The area it serves, in a word of the place's own list; `nil` when none is named.
    public let area: Word?
    /// The body it is a committee of; `nil` when it stands by itself.
    public let parent: Body.Key?
    /// The law its meetings are under; `nil` when that is not recorded.
    public let regime: LegalRegime?
    /// The body it took over from; `nil` when none is named.
    public let predecessor: Body.Key?

    public static let form: Form<BodyEstablished> = Form(
        Field.new("body", \.body, "The body"),
        Field("name", \.name, "Its name"),
        Field("sector", \.sector, "Its tier or sector"),
        Field("area", \.area, "Its area"),
        Field("parent", \.parent, "The body it is a committee of"),
        Field("regime", \.regime, "The law its meetings are under"),
        Field("predecessor", \.predecessor, "The body it took over from"),
        make: BodyEstablished.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.bodies.change(body) { $0.established.insert(self, told) }
        if let parent { record.place(body.ref, at: place, below: parent.ref) }
    }
}
