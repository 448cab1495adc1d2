/// The place where a value from outside becomes a word of the domain.
///
/// The journal's desk expects hashes where texts are kept; a door's desk takes the text, salts and
/// hashes it and lays it aside to be written with the entry. Keys for new things are minted here.
public struct Desk: Sendable {
    let keep: (@Sendable (String, Audience) -> Kept)?
    let mint: @Sendable (SubjectKind) -> String

    /// A desk at a door.
    ///
    /// - Parameters:
    ///   - keep: lays a text aside and gives the reference that goes into the entry.
    ///   - mint: makes a key that nothing has, for a new subject of that kind.
    public init(
        keep: @escaping @Sendable (String, Audience) -> Kept,
        mint: @escaping @Sendable (SubjectKind) -> String
    ) {
        self.keep = keep
        self.mint = mint
    }

    private init() {
        keep = nil
        mint = { _ in "" }
    }

    /// The desk at which entries are read back.
    public static let journal = Desk()
}
