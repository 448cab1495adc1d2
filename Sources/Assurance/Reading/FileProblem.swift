/// A mistake in the file of a framework: where it is, what was found and what was expected.
public struct FileProblem: Error, Hashable, Sendable {
    /// The name of the file.
    public let file: String
    /// Line and column, counted from one.
    public let line: Int
    /// The column, counted from one.
    public let column: Int
    /// What stands there.
    public let found: String
    /// What should stand there.
    public let expected: String
    /// The right word that is nearest to the one found, if one is near.
    public let nearest: String?

    /// One sentence for whoever wrote the file.
    public var sentence: String {
        "\(file), line \(line), column \(column): found \(found), expected \(expected)."
            + (nearest.map { " Did you mean ‘\($0)’?" } ?? "")
    }
}
