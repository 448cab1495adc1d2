public import Almanac

/// A body or partnership adopted a framework: its duties bind it from then on.
public struct FrameworkAdopted: Happened {
    public static let name = "framework adopted"

    /// The adoption, by its new key.
    public let adoption: Adoption.Key
    /// The framework, by the word that its file gives it.
    public let framework: Word
    /// The SHA-256 of the framework's file, so that its words cannot change unseen.
    public let file: Digest
    /// The body or partnership that it binds.
    public let party: SubjectRef
    /// The first day on which it binds.
    public let from: Day
    /// The first day on which something is owed; `nil` when that is `from`.
    public let firstDue: Day?
    /// The kinds of evidence kept here from that first day on, so that their absence counts.
    public let keeps: [Evidence]

    public static let form: Form<FrameworkAdopted> = Form(
        Field.new("adoption", \.adoption, "The adoption"),
        Field("framework", \.framework, "The framework"),
        Field("sha256", \.file, "The SHA-256 of its file"),
        Field("party", \.party, "Who adopts it"),
        Field("from", \.from, "From which day it binds"),
        Field("first-due", \.firstDue, "The first day on which something is owed"),
        Field("keeps", \.keeps, "The kinds of evidence kept here from then on"),
        make: FrameworkAdopted.init)

    public func fold(into record: inout Record, _ told: Told) {
        let place = record.adoptions.change(adoption) { $0.made.insert(.init(self), told) }
        record.place(adoption.ref, at: place, below: party)
    }
}
