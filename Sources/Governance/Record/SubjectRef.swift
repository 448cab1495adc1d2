/// The kinds of thing a place keeps a record of.
public enum SubjectKind: String, CaseIterable, Hashable, Sendable, Choice {
    case place, source, person, body, partnership, involvement, seat
    case meeting, item, paper, approval, decision, promise, adoption, version, consultation
    case joiningCase = "case"
    case remit
    case forwardItem = "forward-item"
    case referral
    case objective
    case target
    case benefit
    case risk
    case complaint
    case challenge
    case annualReport = "annual-report"
    case recommendation
    case signatory
    case issue
    case comment
    case request

    public static let meaning = "a kind of subject"

    /// The kind with its article: "a meeting", "an involvement".
    public var inWords: String {
        let isVowel = "aeiou".utf8.contains(rawValue.utf8.first ?? 0)
        return (isVowel ? "an " : "a ") + rawValue
    }
}

extension SubjectKind {
    /// Where it stands among all kinds by their words, which are compared by the million.
    var rank: Int {
        switch self {
        case .adoption: 0
        case .annualReport: 1
        case .approval: 2
        case .benefit: 3
        case .body: 4
        case .joiningCase: 5
        case .challenge: 6
        case .comment: 7
        case .complaint: 8
        case .consultation: 9
        case .decision: 10
        case .forwardItem: 11
        case .involvement: 12
        case .issue: 13
        case .item: 14
        case .meeting: 15
        default: laterRank
        }
    }

    private var laterRank: Int {
        switch self {
        case .objective: 16
        case .paper: 17
        case .partnership: 18
        case .person: 19
        case .place: 20
        case .promise: 21
        case .recommendation: 22
        case .referral: 23
        case .remit: 24
        case .request: 25
        case .risk: 26
        case .seat: 27
        case .signatory: 28
        case .source: 29
        case .target: 30
        case .version: 31
        default: 32
        }
    }
}

/// Names one subject of any kind: `meeting:hp-2013-10-02`.
public struct SubjectRef: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// What kind of subject it is.
    public let kind: SubjectKind
    /// The word it is known by among its kind.
    public let key: String

    /// Names a subject by kind and key.
    public init(_ kind: SubjectKind, _ key: String) {
        self.kind = kind
        self.key = key
    }

    /// Names a subject by its typed key.
    public init<S: Subject>(_ key: Governance.Key<S>) {
        self.init(S.kind, key.word)
    }

    /// Reads `kind:key`; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let kind = SubjectKind(rawValue: String(parts[0])),
            Key<Place>.isLawful(parts[1])
        else { return nil }
        self.init(kind, String(parts[1]))
    }

    /// The kind, a colon and the key: `meeting:hp-2013-10-02`.
    public var description: String { "\(kind.rawValue):\(key)" }

    /// Hashes the kind by its place among all: by itself a kind hashes its word.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(UInt8(truncatingIfNeeded: kind.rank))
        hasher.combine(key)
    }

    /// Orders by kind and then key.
    public static func < (left: SubjectRef, right: SubjectRef) -> Bool {
        left.kind == right.kind ? left.key < right.key : left.kind.rank < right.kind.rank
    }
}
