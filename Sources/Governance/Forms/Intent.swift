public import Almanac

/// What a person asks to do: typed fields and one `decide`.
///
/// The same description of fields serves the command line, the JSON door, a web form and, where
/// it is flat, a spreadsheet.
public protocol Intent: Sendable {
    /// Its name at every door: `call-meeting`.
    static var word: String { get }
    /// What it does, in one sentence.
    static var says: String { get }
    /// What its sender must be entitled to.
    static var power: Power { get }
    /// Whether it may report what was done elsewhere, on a day and on somebody's word.
    static var mayReport: Bool { get }
    /// Its fields.
    static var form: Form<Self> { get }
    /// What the sender must be entitled to it for.
    func scope(in record: Record) -> SubjectRef
    /// Reads the record and says what happens, or refuses with a sentence.
    func decide(on record: Record, _ occasion: Occasion) throws(Refusal) -> [Happening]
}

extension Intent {
    /// Whether it may report what was done elsewhere: yes, unless it says otherwise.
    public static var mayReport: Bool { true }
}

/// When, by whom and on whose word something is asked.
public struct Occasion: Sendable {
    /// Who asks, and for which body.
    public let actor: Actor
    /// The moment at which it is asked here.
    public let now: Moment
    /// When it was done, if elsewhere.
    public let happened: When?
    /// On whose word it was done elsewhere.
    public let source: Source.Key?
    /// The entry that is replaced, and the record in which it still stands; `nil` for none.
    var replaced: (entry: EntryNumber, record: Record)?

    /// Says who asks, when, and what for.
    public init(actor: Actor, now: Moment, happened: When? = nil, source: Source.Key? = nil) {
        self.actor = actor
        self.now = now
        self.happened = happened
        self.source = source
    }

    /// When it happened, wherever that was.
    public var when: When { happened ?? .on(now.ukDay) }

    /// Whether it is done here and now, rather than reported.
    public var isHere: Bool { happened == nil }
}

/// Somebody with a key, and the body they act for.
public struct Actor: Hashable, Sendable {
    /// The person who acts, by their key.
    public let person: Person.Key
    /// The body on whose behalf they record, if not their own.
    public let onBehalfOf: Body.Key?

    /// Names who acts.
    public init(_ person: Person.Key, onBehalfOf: Body.Key? = nil) {
        self.person = person
        self.onBehalfOf = onBehalfOf
    }
}
