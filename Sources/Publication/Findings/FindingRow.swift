import Almanac
public import Assurance
public import Governance

/// One finding as machines read it: everything worked out, in the order of `check`.
public struct FindingRow: Sendable {
    /// The names of its columns, which are also its names in JSON, but that JSON has the title
    /// and the detail within the subject.
    public static let columns = [
        "place", "partnership", "framework", "adopted", "promisedBy", "duty", "basis", "weight",
        "subject", "occurrence", "standing", "date", "because", "missing", "entries", "working",
        "finding", "counts", "title", "detail",
    ]

    private let finding: Finding
    private let assessor: Assessor
    private let place: Word
    private let proof: Finding.Proof

    /// Makes a row of a finding.
    public init(_ finding: Finding, of assessor: Assessor, in place: Word) {
        self.finding = finding
        self.assessor = assessor
        self.place = place
        proof = assessor.proof(of: finding)
    }

    /// As a JSON object.
    public var datum: Datum {
        let key = finding.key
        let subject: [Datum.Member] = [
            .init("kind", .text(key.subject.kind.rawValue)), .init("key", .text(key.subject.key)),
            .init("title", .text(assessor.title(of: finding))),
            .init("detail", key.detail.map { .text($0) } ?? .absent),
        ]
        return .object([
            .init("place", .text(place.text)),
            .init("partnership", partnership.map { .text($0) } ?? .absent),
            .init("framework", .text(key.framework.text)),
            .init("adopted", .flag(key.isAdopted)),
            .init("promisedBy", .text(assessor.promisedBy(finding))),
            .init("duty", .text(key.duty)),
            .init("basis", .text(assessor.duty(of: finding)?.basis.word ?? "policy")),
            .init("weight", .text(key.weight.rawValue)), .init("subject", .object(subject)),
            .init("occurrence", key.occurrence.map { .text($0) } ?? .absent),
            .init("standing", .text(finding.standing.name.rawValue)),
            .init("date", finding.standing.day.map { .text($0.description) } ?? .absent),
            .init("because", because.map { .text($0) } ?? .absent),
            .init("missing", missing.map { .text($0) } ?? .absent),
            .init("entries", .list(proof.entries.map { .number($0.number) })),
            .init("working", .text(working)), .init("finding", .text(key.name)),
            .init("counts", .flag(finding.counts)),
        ])
    }

    /// As cells, one for each column; the subject as kind and key, flags as yes or no.
    public var cells: [String] {
        let key = finding.key
        return [
            place.text, partnership ?? "", key.framework.text,
            key.isAdopted ? "yes" : "no", assessor.promisedBy(finding), key.duty,
            assessor.duty(of: finding)?.basis.word ?? "policy", key.weight.rawValue,
            key.subject.description, key.occurrence ?? "", finding.standing.name.rawValue,
            finding.standing.day?.description ?? "", because ?? "", missing ?? "",
            proof.entries.map(\.description).joined(separator: " "), working,
            key.name, finding.counts ? "yes" : "no", assessor.title(of: finding),
            key.detail ?? "",
        ]
    }

    private var partnership: String? { assessor.partnership(of: finding)?.word }

    private var working: String {
        assessor.working(of: finding, by: proof).joined(separator: "; ")
    }

    private var because: String? {
        switch finding.standing {
        case .notApplicable(let because): because
        case .excused: assessor.publicReason(of: finding)
        default: nil
        }
    }

    private var missing: String? {
        if case .unknown(let missing) = finding.standing { return missing }
        return nil
    }
}
