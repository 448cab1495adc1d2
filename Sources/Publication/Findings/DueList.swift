import Almanac
public import Assurance
public import Governance

/// What is due from somebody, in its order, of which a page at a time is written out.
///
/// A county may owe thousands of things: to sort them takes little, to prove each takes long.
public struct DueList {
    private let assessor: Assessor
    private let items: [Item]

    private enum Item {
        case row(DueRow)
        case duty(Finding, Day)
    }

    /// Looks for what a person, a body or a partnership owes.
    public init(of owner: SubjectRef, among findings: [Finding], by assessor: Assessor) {
        self.assessor = assessor
        let debtor = Debtor(owner, by: assessor)
        var items: [(place: Int, item: Item)] = []
        var judged: Set<SubjectRef> = []
        for finding in findings {
            guard let day = assessor.day(finding, isOwedBy: debtor) else { continue }
            items.append((day.number, .duty(finding, day)))
            judged.insert(finding.key.subject)
        }
        let others =
            assessor.promises(of: debtor) + assessor.mitigations(of: debtor)
            + assessor.recommendations(of: debtor) + assessor.referrals(of: debtor)
            + assessor.forwardItems(of: debtor) + assessor.reviews(of: debtor)
            + assessor.asked(of: debtor, but: judged)
        items += others.map { ($0.place, .row($0)) }
        self.items = items.enumerated().sorted {
            ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
        }.map(\.element.item)
    }

    /// How many things there are.
    public var count: Int { items.count }

    /// Some of them: those places that there are.
    public func rows(_ places: Range<Int>) -> [DueRow] {
        items[places.clamped(to: items.indices)].map { item in
            switch item {
            case .row(let row): row
            case .duty(let finding, let day): assessor.row(of: finding, by: day)
            }
        }
    }
}
