public import Almanac
public import Assurance
public import Governance

/// A council that was invited to sign a framework, and what it did.
public struct SignatoryRow: Row {
    /// Which signatory.
    public let signatory: Signatory.Key
    /// Which council.
    public let body: Body.Key
    /// What it is called.
    public let council: String
    /// Its tier or sector.
    public let sector: Sector?
    /// Whose framework it is.
    public let author: String
    /// When it was invited.
    public let invited: When
    /// What it did last; `nil` where it has not answered.
    public let status: SigningStatus?
    /// When it did.
    public let answered: When?
    /// What its own minute says of it, in public words.
    public let minute: String?
    /// Which version it signed, where that is on record.
    public let version: String?
    /// The clauses that it keeps in its own way: "Notice: by telephone".
    public let variations: [String]
    /// The entries that say so.
    public let entries: [EntryNumber]

    /// What it did, in a word or two.
    public var standing: String { status?.rawValue ?? "not answered" }

    public static let columns = [
        "signatory", "body", "council", "sector", "author", "invited", "standing", "answered",
        "minute", "version", "variations", "entries",
    ]

    public var values: [Datum] {
        [
            .text(signatory.word), .text(body.word), .text(council),
            .optional(sector?.inWords), .text(author), .text(invited.description),
            .text(standing), .optional(answered?.description), .optional(minute),
            .optional(version), .texts(variations), .entries(entries),
        ]
    }
}

extension Assessor {
    /// Whoever was invited to sign a framework by the day asked: parish and town councils first,
    /// then by name.
    public func signatories(of framework: Word) -> [SignatoryRow] {
        record.signatories
            .filter { stands($0.invited) && $0.invited.value?.framework == framework }
            .compactMap { row(of: $0) }
            .sorted {
                ($0.sector == .parish ? 0 : 1, $0.council, $0.signatory)
                    < ($1.sector == .parish ? 0 : 1, $1.council, $1.signatory)
            }
    }

    /// What a body signed or was invited to sign, by framework in order.
    public func signings(
        of body: Body.Key
    ) -> [(framework: Word, row: SignatoryRow)] {
        record.all(\.signatories, below: body.ref)
            .filter { stands($0.invited) && $0.invited.value?.body == body }
            .compactMap { signatory in
                guard let told = signatory.invited.value, let row = row(of: signatory) else {
                    return nil
                }
                return (told.framework, row)
            }
            .sorted { ($0.framework, $0.row.signatory) < ($1.framework, $1.row.signatory) }
    }

    private func row(of signatory: Signatory) -> SignatoryRow? {
        guard let invited = signatory.invited.last else { return nil }
        let answer = signatory.answered.facts(by: day).last
        let variations = signatory.variations.facts(by: day)
        var clauses: [String: String] = [:]
        for fact in variations {
            clauses[fact.value.clause.text] = publicWords(fact.value.says) ?? ""
        }
        return SignatoryRow(
            signatory: signatory.key, body: invited.value.body,
            council: title(of: invited.value.body.ref),
            sector: record.bodies[invited.value.body]?.sector,
            author: title(of: invited.value.author.ref), invited: invited.happened,
            status: answer?.value.status, answered: answer?.happened,
            minute: publicWords(answer?.value.minute),
            version: answer?.value.version.map {
                record.versions[$0]?.made.value?.label.text ?? $0.word
            },
            variations: clauses.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" },
            entries: [invited.entry] + [answer?.entry].compactMap { $0 }
                + variations.map(\.entry))
    }
}
