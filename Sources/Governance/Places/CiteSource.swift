/// Cite a source, so that things done elsewhere can be reported on its word.
public struct CiteSource: Intent {
    public static let word = "cite-source"
    public static let says =
        "Cite a source, so that things done elsewhere can be reported on its"
        + " word."
    public static let power = Power.register
    public static let mayReport = false
    public static let form: Form<CiteSource> =
        SourceCited.form.held(by: \.cited, make: CiteSource.init)

    /// What is to be recorded.
    public let cited: SourceCited

    public func scope(in record: Record) -> SubjectRef {
        SubjectRef(record.place.key)
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(cited.source, on: record.sources, "source")
        return [.places(.cited(cited))]
    }
}
