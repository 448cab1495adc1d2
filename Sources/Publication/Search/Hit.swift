public import Governance

/// Something that a search can find.
public enum Findable: Hashable, Sendable, CustomStringConvertible {
    /// A subject of the place's record.
    case subject(SubjectRef)
    /// A framework that is at hand.
    case framework(Word)
    /// One duty of a framework.
    case duty(String, of: Word)

    /// A word for it that can be read back: `subject meeting:forum-1`.
    public var description: String {
        switch self {
        case .subject(let ref): "subject \(ref)"
        case .framework(let key): "framework \(key.text)"
        case .duty(let id, let key): "duty \(key.text) \(id)"
        }
    }

    /// Reads back what `description` wrote; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: " ", maxSplits: 2).map { String($0) }
        switch (parts.first, parts.count) {
        case ("subject", 2): self.init(SubjectRef(parts[1]).map { .subject($0) })
        case ("framework", 2): self.init(Word(parts[1]).map { .framework($0) })
        case ("duty", 3): self.init(Word(parts[1]).map { .duty(parts[2], of: $0) })
        default: return nil
        }
    }

    private init?(_ found: Findable?) {
        guard let found else { return nil }
        self = found
    }

    /// Of what kind it is, in words.
    public var kindInWords: String {
        switch self {
        case .framework: "framework"
        case .duty: "duty of a framework"
        case .subject(let ref):
            switch ref.kind {
            case .item: "agenda item"
            case .joiningCase: "case for joining"
            case .forwardItem: "on the forward agenda"
            case .adoption: "adoption of a framework"
            case .version: "version of a framework"
            case .issue: "open issue"
            case .request: "request for support"
            case .challenge: "question about resources"
            default: ref.kind.rawValue.spelt
            }
        }
    }
}

/// A text with what was asked for marked in it.
public struct MarkedText: Hashable, Sendable {
    /// One stretch of it.
    public struct Piece: Hashable, Sendable {
        /// What it says.
        public let text: String
        /// Whether it was asked for.
        public let isFound: Bool
    }

    /// Its stretches, one after another.
    public let pieces: [Piece]

    /// What stands before and after a stretch that was found.
    public static let marks = (before: "\u{1}", after: "\u{2}")

    /// Reads a text in which what was found stands between the marks.
    public init(marked text: String) {
        var pieces: [Piece] = []
        for (number, part) in text.split(separator: "\u{1}", omittingEmptySubsequences: false)
            .enumerated()
        {
            let halves = part.split(
                separator: "\u{2}", maxSplits: 1, omittingEmptySubsequences: false)
            guard number > 0, halves.count == 2 else {
                pieces.append(Piece(text: String(part), isFound: false))
                continue
            }
            pieces.append(Piece(text: String(halves[0]), isFound: true))
            pieces.append(Piece(text: String(halves[1]), isFound: false))
        }
        self.pieces = pieces.filter { !$0.text.isEmpty }
    }

    /// The same without marks.
    public var plain: String { pieces.map(\.text).joined() }
}

/// One thing that was found.
public struct Hit: Hashable, Sendable {
    /// What was found.
    public let thing: Findable
    /// What it is called.
    public let title: MarkedText
    /// What it was called before, where that was found.
    public let formerly: [MarkedText]
    /// A stretch of its texts; `nil` where it has none.
    public let says: MarkedText?
    /// The entry that made it; `nil` for what no entry made.
    public let entry: EntryNumber?

    /// Something was found.
    public init(
        _ thing: Findable, title: MarkedText, formerly: [MarkedText] = [], says: MarkedText?,
        entry: EntryNumber?
    ) {
        self.thing = thing
        self.title = title
        self.formerly = formerly
        self.says = says
        self.entry = entry
    }
}

/// What a search found: one page of it, and how much there is.
public struct SearchAnswer: Hashable, Sendable {
    /// A word that nothing has, and the names that are nearly it.
    public struct Near: Hashable, Sendable {
        /// The word as it was asked.
        public let asked: String
        /// What it may have meant, the likeliest first.
        public let meant: [String]

        /// A word, and what it may have meant.
        public init(_ asked: String, meant: [String]) {
            self.asked = asked
            self.meant = meant
        }
    }

    /// How many things there are on all pages.
    public let total: Int
    /// Which page this is, from 1 on.
    public let page: Int
    /// What stands on it.
    public let hits: [Hit]
    /// The words that were taken for others, because nothing has them.
    public let near: [Near]

    /// So many things stand on a page.
    public static let length = 20

    /// One page of what was found.
    public init(total: Int, page: Int, hits: [Hit], near: [Near] = []) {
        self.total = total
        self.page = page
        self.hits = hits
        self.near = near
    }
}
