/// A source was cited, on whose word things done elsewhere are reported.
public struct SourceCited: Happened {
    public static let name = "source cited"

    /// The source, by its new key.
    public let source: Source.Key
    /// Its title, author and day, in words.
    public let citation: Kept
    /// Where it can be read; `nil` when that is not said.
    public let address: Kept?

    public static let form: Form<SourceCited> = Form(
        Field.new("source", \.source, "The source"),
        Field("citation", \.citation, "Title, author and day"),
        Field("address", \.address, "Where it can be read"),
        make: SourceCited.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.sources.change(source) { $0.cited.insert(self, told) }
    }
}
