public import Almanac
public import Assurance
public import Governance

/// A comment in a consultation, and what was answered to it.
public struct CommentRow: Row {
    /// Which comment.
    public let comment: Comment.Key
    /// In which consultation.
    public let consultation: Consultation.Key
    /// On which version, by its name.
    public let version: String
    /// The body that made it; `nil` for somebody else, who is not named.
    public let from: Body.Key?
    /// What that is called.
    public let fromName: String
    /// What it says, in public words.
    public let says: String
    /// When it was made.
    public let made: When
    /// What was answered, in public words; `nil` where nothing was.
    public let answer: String?
    /// When that was answered.
    public let answered: When?
    /// How many days it took to answer, or how many it has waited; `nil` where that is not known.
    public let days: Int?
    /// The entries that say so.
    public let entries: [EntryNumber]

    /// Whether it was answered.
    public var isAnswered: Bool { answered != nil }

    public static let columns = [
        "comment", "consultation", "version", "from", "says", "made", "standing", "answer",
        "answered", "days", "entries",
    ]

    public var values: [Datum] {
        [
            .text(comment.word), .text(consultation.word), .text(version), .text(fromName),
            .text(says), .text(made.description), .text(isAnswered ? "answered" : "not answered"),
            .optional(answer), .optional(answered?.description), .optional(days),
            .entries(entries),
        ]
    }
}

extension Assessor {
    /// The consultations on the versions of a framework that were opened by the day asked, the
    /// latest first.
    public func consultations(of framework: Word) -> [Consultation] {
        record.consultations.filter { consultation in
            guard stands(consultation.opened), let told = consultation.opened.value else {
                return false
            }
            return record.versions[told.version]?.made.value?.framework == framework
        }.sorted {
            ($1.opened.last?.happened.place ?? 0, $1.key)
                < ($0.opened.last?.happened.place ?? 0, $0.key)
        }
    }

    /// The comments made in a consultation by the day asked, the first one first.
    public func comments(in consultation: Consultation) -> [CommentRow] {
        let version = consultation.opened.value.flatMap { record.versions[$0.version] }
        let label = version?.made.value?.label.text ?? ""
        return record.all(\.comments, below: consultation.ref)
            .filter { stands($0.made) && $0.made.value?.consultation == consultation.key }
            .sorted {
                ($0.made.last?.happened.place ?? 0, $0.key)
                    < ($1.made.last?.happened.place ?? 0, $1.key)
            }
            .compactMap { row(of: $0, on: label) }
    }

    /// The comments in all consultations on a framework.
    public func comments(on framework: Word) -> [CommentRow] {
        consultations(of: framework).flatMap { comments(in: $0) }
    }

    private func row(of comment: Comment, on version: String) -> CommentRow? {
        guard let made = comment.made.last else { return nil }
        let answer = comment.answered.facts(by: day).last
        return CommentRow(
            comment: comment.key, consultation: made.value.consultation, version: version,
            from: made.value.from,
            fromName: made.value.from.map { title(of: $0.ref) } ?? "somebody, not a body here",
            says: publicWords(made.value.says) ?? "", made: made.happened,
            answer: publicWords(answer?.value.answer), answered: answer?.happened,
            days: days(from: made.happened, to: answer?.happened ?? .on(day)),
            entries: [made.entry] + [answer?.entry].compactMap { $0 })
    }

    /// How many days lie between two days, where both are known exactly.
    func days(from one: When, to other: When) -> Int? {
        guard let start = one.exact, let end = other.exact else { return nil }
        return max(0, end.number - start.number)
    }
}
