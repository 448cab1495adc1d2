public import Almanac

/// An intent as it was sent: what is asked, by whom, and everything said around it.
public struct Asked: Sendable {
    /// What is asked, with its own fields.
    public let intent: any Intent
    /// Who asks, and for which body.
    public let actor: Actor
    /// When it was done, if elsewhere.
    public var happened: When?
    /// On whose word.
    public var source: Source.Key?
    /// The last entry its sender had seen of the subject; older than the subject's last is refused.
    public var seen: EntryNumber?
    /// The key under which it is sent once.
    public var once: String?
    /// The entry that it replaces as a whole; `nil` when it replaces none.
    public var corrects: EntryNumber?
    /// Why that entry is replaced; an intent that corrects is refused without it.
    public var because: Kept?
    /// Why it is done although a duty holds it back.
    public var despite: Kept?

    /// Sends an intent.
    public init(_ intent: any Intent, by actor: Actor) {
        self.intent = intent
        self.actor = actor
    }

    /// The word of the intent.
    public var word: String { type(of: intent).word }
}

/// The fields that every intent shares, beside its own.
public struct Envelope: Hashable, Sendable {
    let by: Person.Key
    let onBehalfOf: Body.Key?
    let happened: When?
    let source: Source.Key?
    let seen: Int?
    let once: Word?
    let corrects: Int?
    let because: Kept?
    let despite: Kept?

    /// Their names, which no intent's own field may have.
    static let names = Set(form.fields.map(\.name))

    /// What they are called and how they are asked for.
    public static let form: Form<Envelope> = Form(
        Field("as", \.by, "Who asks"),
        Field("on-behalf-of", \.onBehalfOf, "For which body, if not their own"),
        Field("happened", \.happened, "When it was done, if elsewhere"),
        Field("word-of", \.source, "On the word of which source, if elsewhere"),
        Field("seen", \.seen, "The last entry seen of what it changes"),
        Field("once", \.once, "A word under which it has effect once"),
        Field("corrects", \.corrects, "The entry it replaces"),
        Field("because", \.because, "Why that entry is replaced", audience: .insiders),
        Field("despite", \.despite, "Why, although a duty holds it back", audience: .insiders),
        make: Envelope.init)
}

extension Asked {
    /// Reads an intent from any door: its word under `intent`, the envelope and its own fields.
    ///
    /// - Throws: `Refusal` with every problem found, each naming its field.
    public static func read(_ datum: Datum, at desk: Desk) throws(Refusal) -> Asked {
        guard case .object(let members) = datum else {
            throw Refusal("Found \(datum.inWords), expected an object with an ‘intent’ in it.")
        }
        guard case .text(let word) = datum["intent"] else {
            throw Refusal("Nothing given, expected the word of an intent.", field: "intent")
        }
        guard let kind = IntentKind.named(word) else {
            let near = nearestWord(to: word, among: IntentKind.all.map(\.word))
            throw Refusal(
                "‘\(word.shortened)’ is not an intent."
                    + (near.map { " Did you mean ‘\($0)’?" } ?? " See ‘shiremoot intents’."),
                field: "intent")
        }
        let around = members.filter { Envelope.names.contains($0.name) }
        let own = members.filter { !Envelope.names.contains($0.name) && $0.name != "intent" }
        return try joined(
            Envelope.form.read(.object(around), desk), kind.read(.object(own), desk))
    }

    private static func joined(
        _ envelope: Result<Envelope, Refusal>, _ intent: Result<any Intent, Refusal>
    ) throws(Refusal) -> Asked {
        switch (envelope, intent) {
        case (.failure(let left), .failure(let right)):
            throw Refusal(left.problems + right.problems)
        case (.failure(let refusal), _), (_, .failure(let refusal)):
            throw refusal
        case (.success(let envelope), .success(let intent)):
            var asked = Asked(intent, by: Actor(envelope.by, onBehalfOf: envelope.onBehalfOf))
            asked.happened = envelope.happened
            asked.source = envelope.source
            asked.seen = envelope.seen.map { EntryNumber($0) }
            asked.once = envelope.once?.text
            asked.corrects = envelope.corrects.map { EntryNumber($0) }
            asked.because = envelope.because
            asked.despite = envelope.despite
            return asked
        }
    }
}
