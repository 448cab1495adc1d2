public import Almanac
public import Assurance
public import Governance

/// What a framework leaves open, who takes it on, and how it was settled.
public struct IssueRow: Row {
    /// Which issue.
    public let issue: OpenIssue.Key
    /// What is open, in public words.
    public let matter: String
    /// Whose framework it is.
    public let author: String
    /// The body that takes it on; `nil` where nobody does.
    public let owner: Body.Key?
    /// What that is called.
    public let ownerName: String?
    /// When it was opened.
    public let opened: When
    /// When something is to be done about it next; `nil` where no date was given.
    public let next: Day?
    /// How it stands.
    public let state: State
    /// The entries that say so.
    public let entries: [EntryNumber]

    /// How an issue stands on a day.
    public enum State: Hashable, Sendable {
        /// Its date has passed, so many days ago.
        case overdue(days: Int)
        case open
        case undated
        case settled(When, how: String)

        /// The word for it in data.
        public var word: String {
            switch self {
            case .overdue: "overdue"
            case .open: "open"
            case .undated: "no date given"
            case .settled: "settled"
            }
        }

        var rank: Int {
            switch self {
            case .overdue: 0
            case .open: 1
            case .undated: 2
            case .settled: 3
            }
        }
    }

    public static let columns = [
        "issue", "matter", "author", "owner", "opened", "next", "state", "settled", "how",
        "entries",
    ]

    public var values: [Datum] {
        var (when, how): (String?, String?) = (nil, nil)
        if case .settled(let settled, let words) = state {
            (when, how) = (settled.description, words)
        }
        return [
            .text(issue.word), .text(matter), .text(author), .optional(ownerName),
            .text(opened.description), .text(next?.description ?? "no date given"),
            .text(state.word), .optional(when), .optional(how), .entries(entries),
        ]
    }
}

extension Assessor {
    /// What a framework leaves open on the day asked or did before: what is overdue first, then
    /// what has a date, what has none, and what was settled.
    public func issues(of framework: Word) -> [IssueRow] {
        record.issues.filter { stands($0.opened) && $0.opened.value?.framework == framework }
            .compactMap { row(of: $0) }
            .sorted {
                ($0.state.rank, $0.next ?? .last, $0.issue)
                    < ($1.state.rank, $1.next ?? .last, $1.issue)
            }
    }

    private func row(of issue: OpenIssue) -> IssueRow? {
        guard let opened = issue.opened.last else { return nil }
        let dated = issue.dated.facts(by: day)
        let next = dated.last?.value.next ?? opened.value.next
        let owner = dated.last { $0.value.owner != nil }?.value.owner ?? opened.value.owner
        let settled = issue.settled.facts(by: day).last
        let state: IssueRow.State =
            if let settled {
                .settled(settled.happened, how: publicWords(settled.value.how) ?? "")
            } else if let next {
                next < day ? .overdue(days: day.number - next.number) : .open
            } else {
                .undated
            }
        return IssueRow(
            issue: issue.key, matter: publicWords(opened.value.matter) ?? "",
            author: title(of: opened.value.author.ref), owner: owner,
            ownerName: owner.map { title(of: $0.ref) }, opened: opened.happened, next: next,
            state: state,
            entries: [opened.entry] + dated.map(\.entry) + [settled?.entry].compactMap { $0 })
    }
}
