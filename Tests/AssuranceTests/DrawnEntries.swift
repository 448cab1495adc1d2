import Almanac
import Assurance
import Governance

/// Entries of every kind, drawn by lot: most name what there is, report it on a day that may be
/// long past or not known, correct or withdraw one another, or answer a finding.
struct DrawnEntries {
    private var lots: Lots

    /// What most entries of a year are about.
    private static let frequent: Set = [
        "call-meeting", "move-meeting", "hold-meeting", "cancel-meeting", "publish-paper",
        "record-headings", "record-attendance", "create-seat", "fill-seat", "seek-approval",
        "decide-approval", "take-decision", "record-look", "publish-minutes", "add-item",
        "answer-finding", "make-promise", "publicise-meeting", "make-arrangement",
        "review-arrangement", "fill-office", "change-involvement", "test-resources",
        "send-briefing",
    ]

    init(seed: UInt64) {
        lots = Lots(seed: seed)
    }

    /// Tries one, and gives it back if it was lawful.
    mutating func enter(into world: inout World, _ findings: [Finding]) -> Entry? {
        if isDrawn(oneIn: 30), let finding = findings.randomElement(using: &lots) {
            world.override(finding, because: "It cannot wait")
            return world.entries.last
        }
        let corrected = isDrawn(oneIn: 10) ? world.entries.randomElement(using: &lots) : nil
        let busy = isDrawn(oneIn: 2)
        let kinds = IntentKind.all.filter {
            busy ? Self.frequent.contains($0.word) : $0.word != "found-place"
        }
        let kind =
            corrected.flatMap { IntentKind.named($0.intent) } ?? kinds.randomElement(using: &lots)
        guard let kind else { return nil }
        var fields = fields(of: kind, in: world, findings, instead: corrected)
        if kind.mayReport, !isDrawn(oneIn: 4) {
            fields += ["happened: \(when())", "word-of: book"]
        }
        if let corrected { fields += ["corrects: \(corrected.number)", "because: A slip"] }
        return try? world.attempt(kind.word, fields.joined(separator: ", "))
    }

    private mutating func fields(
        of kind: IntentKind, in world: World, _ findings: [Finding], instead corrected: Entry?
    ) -> [String] {
        if kind.word == "answer-finding", let finding = findings.randomElement(using: &lots) {
            let key = finding.key
            return ["subject: \(key.subject)", "finding: \(key.name)", "answer: So be it"]
        }
        if kind.word == "adopt-framework" || kind.word == "hold-up-yardstick",
            let framework = world.library.all.randomElement(using: &lots),
            let file = world.library.digest(of: framework.key)
        {
            let party = one(["partnership:moot", "body:council", "body:city"])
            return [
                "framework: \(framework.key)", "sha256: \(file)", "party: \(party)",
                "from: \(day())",
            ]
        }
        return kind.fields.compactMap { field in
            if field.need == .minted {
                let again = corrected?.mentions.first { .reference(to: $0.kind) == field.kind }
                return again.map { "\(field.name): \($0.key)" }
            }
            if field.need == .optional, isDrawn(oneIn: 2) { return nil }
            return value(of: field.kind, named: field.name, in: world)
                .map { "\(field.name): \($0)" }
        }
    }

    private mutating func value(
        of kind: FieldKind, named name: String, in world: World
    ) -> String? {
        let record = world.record
        switch kind {
        case .reference(let kind): return key(of: kind, in: record)
        case .anySubject:
            let kinds: [SubjectKind] =
                name == "subject" ? SubjectKind.allCases : [.partnership, .body, .involvement]
            let kind = kinds.randomElement(using: &lots) ?? .partnership
            return key(of: kind, in: record).map { "\(kind.rawValue):\($0)" }
        case .choice(let words): return one(words)
        case .day: return day()
        case .when: return when()
        case .time: return "17:30"
        case .number:
            let last = record.last.number
            let isEntry = name == "entry"
            return String(
                Int.random(in: isEntry ? max(1, last - 60)...last : 1...5, using: &lots))
        case .flag: return one(["yes", "no"])
        case .name: return one(["A name", "Another"])
        case .word: return one(["trust", "roads", "shire", "own"])
        case .hash, .document: return nil
        case .keptText: return "Some words"
        case .list(let kind):
            let words = (0..<2).compactMap { _ in value(of: kind, named: name, in: world) }
            return "[\(words.filter { !$0.contains(" ") }.joined(separator: " "))]"
        }
    }

    private mutating func key(of kind: SubjectKind, in record: Record) -> String? {
        let keys: [String] =
            switch kind {
            case .place: [record.place.key.word]
            case .source: record.sources.all.map(\.key.word)
            // The clerk stays entitled to everything.
            case .person: ["ann", "bob"]
            case .body: record.bodies.all.map(\.key.word)
            case .partnership: record.partnerships.all.map(\.key.word)
            case .involvement: record.involvements.all.map(\.key.word)
            case .seat: record.seats.all.map(\.key.word)
            case .meeting: record.meetings.all.map(\.key.word)
            case .item: record.items.all.map(\.key.word)
            case .paper: record.papers.all.map(\.key.word)
            case .approval: record.approvals.all.map(\.key.word)
            case .decision: record.decisions.all.map(\.key.word)
            case .promise: record.promises.all.map(\.key.word)
            case .adoption: record.adoptions.all.map(\.key.word)
            case .version: record.versions.all.map(\.key.word)
            case .consultation: record.consultations.all.map(\.key.word)
            default: further(of: kind, in: record)
            }
        return keys.randomElement(using: &lots)
    }

    private mutating func one(_ words: [String]) -> String {
        words.randomElement(using: &lots) ?? ""
    }

    private mutating func isDrawn(oneIn count: Int) -> Bool {
        Int.random(in: 0..<count, using: &lots) == 0
    }

    private mutating func day() -> String {
        on("2013-10-01").adding(days: Int.random(in: 0..<500, using: &lots)).description
    }

    private mutating func when() -> String {
        switch Int.random(in: 0..<12, using: &lots) {
        case 0: "unknown"
        case 1: String(day().prefix(7))
        case 2: String(day().prefix(4))
        case 3: "before \(day())"
        default: day()
        }
    }

    private func further(of kind: SubjectKind, in record: Record) -> [String] {
        switch kind {
        case .joiningCase: record.cases.all.map(\.key.word)
        case .remit: record.remits.all.map(\.key.word)
        case .forwardItem: record.forwardItems.all.map(\.key.word)
        case .referral: record.referrals.all.map(\.key.word)
        case .objective: record.objectives.all.map(\.key.word)
        case .target: record.targets.all.map(\.key.word)
        case .benefit: record.benefits.all.map(\.key.word)
        case .risk: record.risks.all.map(\.key.word)
        case .complaint: record.complaints.all.map(\.key.word)
        case .challenge: record.challenges.all.map(\.key.word)
        case .annualReport: record.annualReports.all.map(\.key.word)
        case .recommendation: record.recommendations.all.map(\.key.word)
        case .signatory: record.signatories.all.map(\.key.word)
        case .issue: record.issues.all.map(\.key.word)
        case .comment: record.comments.all.map(\.key.word)
        case .request: record.requests.all.map(\.key.word)
        default: []
        }
    }
}
