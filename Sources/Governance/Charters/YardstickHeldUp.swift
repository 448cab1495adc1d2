public import Almanac

/// A framework that a party has not adopted was held up against it.
public struct YardstickHeldUp: Happened {
    public static let name = "yardstick held up"

    /// The yardstick, by its new key.
    public let adoption: Adoption.Key
    /// The framework, by the word that its file gives it.
    public let framework: Word
    /// The SHA-256 of the framework's file, so that its words cannot change unseen.
    public let file: Digest
    /// The body or partnership that it is held up against.
    public let party: SubjectRef
    /// The first day on which it is held up.
    public let from: Day

    public static let form: Form<YardstickHeldUp> = Form(
        Field.new("adoption", \.adoption, "The yardstick"),
        Field("framework", \.framework, "The framework"),
        Field("sha256", \.file, "The SHA-256 of its file"),
        Field("party", \.party, "Against whom"),
        Field("from", \.from, "From which day"),
        make: YardstickHeldUp.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.adoptions.change(adoption) { $0.made.insert(.init(self), told) }
        record.place(adoption.ref, at: place, below: party)
    }
}
