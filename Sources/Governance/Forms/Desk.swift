/// The place where a value from outside becomes a word of the domain.
///
/// The journal's desk expects hashes where texts are kept; a door's desk takes the text, salts and
/// hashes it and lays it aside to be written with the entry. Keys for new things are minted here.
public struct Desk: Sendable {
    let keep: (@Sendable (String, Audience) -> Kept)?
    let mint: @Sendable (SubjectKind) -> String
    let take: @Sendable (SentDocument, Audience) -> Result<Document, Problem>

    /// A desk at a door.
    ///
    /// - Parameters:
    ///   - keep: lays a text aside and gives the reference that goes into the entry.
    ///   - mint: makes a key that nothing has, for a new subject of that kind.
    ///   - take: lays a document aside and describes it; a door that takes none says so.
    public init(
        keep: @escaping @Sendable (String, Audience) -> Kept,
        mint: @escaping @Sendable (SubjectKind) -> String,
        take: @escaping @Sendable (SentDocument, Audience) -> Result<Document, Problem> = {
            _, _ in .failure(Self.noDocuments)
        }
    ) {
        self.keep = keep
        self.mint = mint
        self.take = take
    }

    private init() {
        keep = nil
        mint = { _ in "" }
        take = { _, _ in .failure(Self.noDocuments) }
    }

    /// What is said where no document can be handed in.
    public static let noDocuments = Problem("", "Documents cannot be handed in here.")

    /// The desk at which entries are read back.
    public static let journal = Desk()
}
