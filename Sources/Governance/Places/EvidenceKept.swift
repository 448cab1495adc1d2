public import Almanac

/// Evidence of some kinds is kept here from a day, so that its absence counts.
public struct EvidenceKept: Happened {
    public static let name = "evidence kept"

    /// Whose evidence it is: the place's, one body's or one partnership's.
    public let of: SubjectRef
    /// The kinds of evidence that are kept.
    public let evidence: [Evidence]
    /// The first day from which they are kept.
    public let from: Day

    public static let form: Form<EvidenceKept> = Form(
        Field("of", \.of, "Whose: the place, a body or a partnership"),
        Field("evidence", \.evidence, "Which kinds"),
        Field("from", \.from, "From which day"),
        make: EvidenceKept.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.hold(self, told)
    }
}
