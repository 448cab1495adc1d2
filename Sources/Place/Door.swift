public import Governance
public import Journal
import Synchronization

/// A door at which one intent is read: it lays kept texts and documents aside and mints keys.
public final class Door: Sendable {
    private let laid = Mutex<[LaidText]>([])
    private let handedIn = Mutex<[SentDocument: LaidDocument]>([:])
    private let files: DocumentFiles

    /// Opens a door for one intent.
    public init(files: DocumentFiles = .none) {
        self.files = files
    }

    /// The desk that reads the intent's fields.
    public var desk: Desk {
        Desk(
            keep: { text, audience in
                let laid = Keeper.lay(text, for: audience, salt: Keeper.freshSalt())
                self.laid.withLock { $0.append(laid) }
                return Kept(laid.digest)
            },
            mint: { Self.mint($0) },
            take: { sent, audience in
                Result { () throws(Problem) in try self.take(sent, for: audience) }
            })
    }

    private func take(
        _ sent: SentDocument, for audience: Audience
    ) throws(Problem) -> Document {
        let laid =
            switch sent {
            case .file(let path):
                try Keeper.lay(fileAt: files.path(path), for: audience)
            case .text(let text, let name):
                try Keeper.lay(documentOf: text, named: name, for: audience)
            }
        handedIn.withLock { $0[sent] = laid }
        return laid.document
    }

    /// The texts that go into the store with the entry.
    public var texts: [LaidText] { laid.withLock { $0 } }

    /// The documents that go into the store before the entry.
    public var documents: [LaidDocument] { handedIn.withLock { Array($0.values) } }

    /// Reads an intent, with everything it needs to be performed.
    ///
    /// - Parameter files: where documents are found that are named by a path.
    /// - Throws: `Refusal` with every problem found, each naming its field.
    public static func read(
        _ datum: Datum, files: DocumentFiles = .none
    ) throws(Refusal) -> Request {
        let door = Door(files: files)
        let named = NamedEntry.all(in: datum)
        let asked = try Asked.read(NamedEntry.within(datum), at: door.desk)
        // Only what is sent under a word can be sent again.
        let digest =
            asked.once == nil
            ? .none
            : Keeper.plainHash(
                JSONText.bytes(of: door.withoutTexts(datum, of: asked.word)))
        return Request(
            asked: asked, texts: door.texts, documents: door.documents, named: named,
            digest: digest)
    }

    /// Reads several intents while something else is done: what is performed before them need not
    /// wait for it.
    public static func reading(_ data: [Datum]) -> Task<[Request], any Error> {
        Task { try data.map { try read($0) } }
    }

    /// The request with each kept text replaced by its length: a hash of the text itself would
    /// outlive its erasure, and a short one could be guessed from it. The texts are compared with
    /// those that are kept. A document is replaced by what its entry says of it; one that is
    /// salted by its length too.
    private func withoutTexts(_ datum: Datum, of word: String) -> Datum {
        let fields = (IntentKind.named(word)?.fields ?? []) + Envelope.form.fields
        return .object(
            datum.members.map { member in
                let field = fields.first { $0.name == member.name }
                if case .document = field?.kind, let sent = SentDocument(member.value),
                    let document = handedIn.withLock({ $0[sent] })?.document
                {
                    let said = document.isSalted ? .number(document.size) : document.datum
                    return .init(member.name, said)
                }
                guard case .keptText = field?.kind, case .text(let text) = member.value else {
                    return member
                }
                return .init(member.name, .number(text.utf8.count))
            })
    }

    private static let letters = Array("abcdefghjkmnpqrstuvwxyz23456789".utf8)

    private static func mint(_ kind: SubjectKind) -> String {
        var generator = SystemRandomNumberGenerator()
        let random = (0..<10).map { _ in letters.randomElement(using: &generator) ?? 0x61 }
        let initial = kind.rawValue.utf8.first ?? 0x78
        return String(decoding: [initial, 0x2D] + random, as: UTF8.self)
    }
}

/// An intent that was read at a door, and what goes with it.
public struct Request: Sendable {
    /// The intent, and everything said around it.
    public let asked: Asked
    /// The texts it brings.
    public let texts: [LaidText]
    /// The documents it brings.
    public let documents: [LaidDocument]
    /// The entries it names by their numbers, as they were typed.
    let named: [NamedEntry]
    /// The hash of the intent as it was sent, its kept texts by their length alone, by which
    /// sending it again is known, with the texts that are kept; none when it is not sent under a
    /// word.
    public let digest: Digest
}

/// What became of a request: the entry it made, or made when it was sent before.
public struct Receipt: Hashable, Sendable {
    /// The number of that entry.
    public let number: EntryNumber
    /// The hash of the entry.
    public let hash: Digest
    /// Whether it had been performed before, and had no effect now.
    public let isRepeat: Bool
    /// The subjects it names, those it made among them.
    public let subjects: [SubjectRef]
}
