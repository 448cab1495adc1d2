public import Almanac

/// One accepted intent, as it stands in the journal for ever.
public struct Entry: Hashable, Sendable {
    /// Its place in the journal: 1, 2, 3 … without gaps.
    public let number: EntryNumber
    /// When it was written down: the clock, or the last entry's moment if the clock went back.
    public let recorded: Moment
    /// Who asked for it.
    public let by: Person.Key
    /// The body on whose behalf, if they did it for another.
    public let onBehalfOf: Body.Key?
    /// When it was done, if it was done elsewhere, or when what it corrects was done; `nil` for
    /// what was done here and now.
    public let happened: When?
    /// On whose word it was done elsewhere.
    public let source: Source.Key?
    /// What was asked: the word of the intent.
    public let intent: String
    /// The key under which it was sent, so that sending it twice has one effect.
    public let once: String?
    /// The first entry of the batch in which it came in, if it came in one: its own number or a
    /// lower one. A batch is taken in as a whole, and can be withdrawn as one.
    public let batch: EntryNumber?
    /// What it says has happened, in the order in which the record learns of it.
    public let happenings: [Happening]
    /// The subjects it names, each once, in the order of naming.
    public let mentions: [SubjectRef]

    /// Writes an entry.
    public init(
        number: EntryNumber, recorded: Moment, by: Person.Key, onBehalfOf: Body.Key? = nil,
        happened: When? = nil, source: Source.Key? = nil, intent: String, once: String? = nil,
        batch: EntryNumber? = nil, happenings: [Happening]
    ) {
        self.init(
            number: number, recorded: recorded, by: by, onBehalfOf: onBehalfOf,
            happened: happened, source: source, intent: intent, once: once, batch: batch,
            happenings: happenings, mentions: Self.mentions(in: happenings, source))
    }

    /// Puts an entry together of which it is known already what it names.
    init(
        number: EntryNumber, recorded: Moment, by: Person.Key, onBehalfOf: Body.Key?,
        happened: When?, source: Source.Key?, intent: String, once: String?,
        batch: EntryNumber?, happenings: [Happening], mentions: [SubjectRef]
    ) {
        self.number = number
        self.recorded = recorded
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.happened = happened
        self.source = source
        self.intent = intent
        self.once = once
        self.batch = batch
        self.happenings = happenings
        self.mentions = mentions
    }

    private static func mentions(
        in happenings: [Happening], _ source: Source.Key?
    ) -> [SubjectRef] {
        var mentions: [SubjectRef] = []
        for happening in happenings {
            for ref in happening.told.mentions where !mentions.contains(ref) {
                mentions.append(ref)
            }
        }
        if let ref = source?.ref, !mentions.contains(ref) { mentions.append(ref) }
        return mentions
    }

    /// How the record comes to know what this entry says.
    public var told: Told {
        Told(
            entry: number, recorded: recorded, happened: happened ?? .on(recorded.ukDay), by: by,
            onBehalfOf: onBehalfOf, source: source)
    }

    /// The documents that it names, in the order of naming.
    public var documents: [Document] { happenings.flatMap(\.told.documents) }

    /// The hashes of the kept texts and documents that it erases.
    public var erases: [Digest] {
        happenings.compactMap {
            if case .places(.textErased(let erased)) = $0 { return erased.text }
            return nil
        }
    }

    /// Whether it can be taken back: a correction only by another, and never what founded the
    /// place, withdrew an entry or erased a text.
    var lasting: EntryNote.Lasting {
        var lasting = EntryNote.Lasting.no
        for happening in happenings {
            switch happening {
            case .places(.founded), .places(.entryWithdrawn), .places(.batchWithdrawn),
                .places(.textErased):
                return .yes
            case .places(.entryCorrected): lasting = .corrects
            default: continue
            }
        }
        return lasting
    }
}
