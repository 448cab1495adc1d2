public import Almanac
public import Assurance
public import Governance

/// What is due from somebody, in its order, of which a page at a time is written out.
///
/// A county may owe thousands of things: to sort and count them takes little, to prove each takes
/// long.
public struct DueList: Sendable {
    private let assessor: Assessor
    private let items: [Item]

    struct Item: Sendable {
        let sort: Sort
        let by: When?
        let isLate: Bool
        let partnership: Partnership.Key?

        enum Sort: Sendable {
            case row(DueRow)
            /// One that is put into words as somebody reads it.
            case unwritten(@Sendable () -> DueRow)
            case duty(Finding, Day)
        }

        init(
            _ by: When?, isLate: Bool, in partnership: Partnership.Key?,
            written row: @escaping @Sendable () -> DueRow
        ) {
            sort = .unwritten(row)
            self.by = by
            self.isLate = isLate
            self.partnership = partnership
        }

        init(_ row: DueRow) {
            sort = .row(row)
            by = row.by
            isLate = row.isLate
            partnership = row.partnership
        }

        init(_ finding: Finding, by day: Day, in partnership: Partnership.Key?) {
            sort = .duty(finding, day)
            by = .on(day)
            isLate = finding.standing.name == .late
            self.partnership = partnership
        }

        var place: Int { by?.place ?? .max }
    }

    /// Looks for what a person, a body or a partnership owes.
    ///
    /// - Parameter leads: where something lies that a body may owe; where they are left out,
    ///   everything in the place is gone through.
    public init(
        of owner: SubjectRef, among findings: [Finding], by assessor: Assessor,
        following leads: Leads? = nil
    ) {
        let debtor = Debtor(owner, by: assessor, following: leads)
        var items: [Item] = []
        var judged: Set<SubjectRef> = []
        for finding in findings {
            guard let day = assessor.day(finding, isOwedBy: debtor) else { continue }
            items.append(Item(finding, by: day, in: assessor.partnership(of: finding)))
            // Nothing else is asked of a body that a duty may have named.
            if [.request, .seat].contains(finding.key.subject.kind) {
                judged.insert(finding.key.subject)
            }
        }
        let answers =
            assessor.mitigations(of: debtor) + assessor.recommendations(of: debtor)
            + assessor.referrals(of: debtor)
        let asked = assessor.reviews(of: debtor) + assessor.asked(of: debtor, but: judged)
        items += assessor.promises(of: debtor) + answers.map { Item($0) }
        items += assessor.forwardItems(of: debtor) + asked.map { Item($0) }
        // By numbers, because an item is large and there are thousands.
        let order = items.indices.map { (place: items[$0].place, offset: $0) }
            .sorted { ($0.place, $0.offset) < ($1.place, $1.offset) }
        self.init(order.map { items[$0.offset] }, assessor)
    }

    private init(_ items: [Item], _ assessor: Assessor) {
        self.items = items
        self.assessor = assessor
    }

    /// How many things there are.
    public var count: Int { items.count }

    /// Some of them: those places that there are.
    ///
    /// - Parameter isProved: whether it is looked for which entries prove a duty, which takes long.
    public func rows(_ places: Range<Int>, isProved: Bool = true) -> [DueRow] {
        items[places.clamped(to: items.indices)].map { item in
            switch item.sort {
            case .row(let row): row
            case .unwritten(let row): row()
            case .duty(let finding, let day):
                assessor.row(of: finding, by: day, isProved: isProved)
            }
        }
    }

    /// What of it has a day that has not passed.
    public var toCome: DueList { DueList(items.filter { $0.by != nil && !$0.isLate }, assessor) }

    /// What of it belongs to one partnership, or to none.
    public func part(in partnership: Partnership.Key?) -> DueList {
        DueList(items.filter { $0.partnership == partnership }, assessor)
    }

    /// How many of its things stand how.
    public struct Tally: Hashable, Sendable {
        /// How many are late.
        public fileprivate(set) var late = 0
        /// By when that was due, or since when that is late, which is late the longest.
        public fileprivate(set) var longest: When?
        /// How many have a day that has not passed.
        public fileprivate(set) var due = 0
        /// The first of those days.
        public fileprivate(set) var next: When?
        /// How many have no date.
        public fileprivate(set) var undated = 0

        /// How many there are.
        public var all: Int { late + due + undated }

        /// Counts one; those that come first are counted first.
        fileprivate mutating func add(_ item: Item) {
            guard let by = item.by else {
                undated += 1
                return
            }
            if item.isLate {
                late += 1
                longest = longest ?? by
            } else {
                due += 1
                next = next ?? by
            }
        }
    }

    /// How all of it stands.
    public var tally: Tally {
        var tally = Tally()
        for place in items.indices { tally.add(items[place]) }
        return tally
    }

    /// What belongs to one partnership, or to none.
    public struct Part: Hashable, Sendable {
        /// The partnership.
        public let partnership: Partnership.Key?
        /// How it stands.
        public let tally: Tally
    }

    /// Partnership by partnership: where the most is late first, of those alike where the next
    /// thing is due first.
    public var parts: [Part] {
        var tallies: [Partnership.Key?: Tally] = [:]
        for place in items.indices {
            tallies[items[place].partnership, default: Tally()].add(items[place])
        }
        return tallies.map { Part(partnership: $0.key, tally: $0.value) }.sorted {
            $0.comesBefore($1)
        }
    }
}

extension DueList.Part {
    fileprivate func comesBefore(_ other: DueList.Part) -> Bool {
        let (own, others) = (order, other.order)
        guard own == others else { return own.lexicographicallyPrecedes(others) }
        return (partnership?.word ?? "") < (other.partnership?.word ?? "")
    }

    private var order: [Int] { [-tally.late, tally.next?.place ?? .max, -tally.undated] }
}
