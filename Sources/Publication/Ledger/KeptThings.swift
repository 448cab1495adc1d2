import Almanac
import Assurance
import Governance

/// Single things of a place that lists count or put in order, and whatever is otherwise with each.
struct KeptThings: Sendable {
    /// The meetings to come, the next first.
    private(set) var meetings: [MeetingPlace]
    /// All promises, what has to be seen to first being first.
    private(set) var promises: [PromisePlace]
    private var marked: [Mark: Set<SubjectRef>]

    /// What a thing is counted as.
    enum Mark: Hashable, Sendable {
        /// Somebody whose name is not for everyone, or was erased.
        case hiddenName, erasedName
        /// A paper or an item that is not for everyone.
        case exemptPaper, exemptItem
        /// A framework that somebody is to look at again by a day.
        case datedReview
        /// A decision that somebody took and that was brought to a body, which has not answered.
        case openReferral(of: SubjectRef)
    }

    init(by assessor: Assessor) {
        let record = assessor.record
        meetings =
            record.meetings.filter { assessor.stands($0.called) }
            .compactMap { assessor.place(of: $0) }.inOrder
        promises = assessor.placesOfPromises()
        marked = [:]
        for person in record.people.filter({ !$0.entered.isEmpty }) { mark(person.ref, assessor) }
        for paper in record.papers.filter({ !$0.exempted.isEmpty }) { mark(paper.ref, assessor) }
        for item in record.items.filter({ !$0.exempted.isEmpty }) { mark(item.ref, assessor) }
        for one in record.adoptions.filter({ !$0.reviewDated.isEmpty }) { mark(one.ref, assessor) }
        for referral in record.referrals.filter({ assessor.isOpen($0) }) {
            mark(referral.ref, assessor)
        }
    }

    func count(of mark: Mark) -> Int { marked[mark]?.count ?? 0 }

    func keys(of mark: Mark) -> [SubjectRef] { (marked[mark] ?? []).sorted() }

    private mutating func mark(_ subject: SubjectRef, _ assessor: Assessor) {
        guard let mark = assessor.mark(of: subject) else { return }
        marked[mark, default: []].insert(subject)
    }

    /// Looks again at what entries named.
    mutating func renew(_ named: Set<SubjectRef>, _ before: Assessor, _ now: Assessor) {
        // Of whom a referral is, its decision says.
        let referred = named.filter { $0.kind == .decision }.flatMap { decision in
            [before, now].flatMap { $0.record.all(\.referrals, below: decision).map(\.ref) }
        }
        for subject in named.union(referred) {
            if let mark = before.mark(of: subject) { marked[mark]?.remove(subject) }
            mark(subject, now)
        }
        for key in named.filter({ $0.kind == .promise }).compactMap({ Promise.Key($0.key) }) {
            if let place = before.record.promises[key].flatMap({ before.place(of: $0) }) {
                promises.remove(place)
            }
            if let place = now.record.promises[key].flatMap({ now.place(of: $0) }) {
                promises.insert(place, at: promises.place(of: place))
            }
        }
        let moved = Set(
            named.filter { $0.kind == .meeting }.compactMap { Meeting.Key($0.key) })
        guard !moved.isEmpty else { return }
        let others = meetings.filter { !moved.contains($0.key) }
        let again = moved.compactMap { now.record.meetings[$0] }.compactMap { now.place(of: $0) }
        meetings = (others + again).inOrder
    }
}

extension Array where Element: Comparable {
    /// Where the first that is not before another stands, in an ordered list.
    fileprivate func place(of one: Element) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < one { low = middle + 1 } else { high = middle }
        }
        return low
    }

    fileprivate mutating func remove(_ one: Element) {
        let place = place(of: one)
        if place < endIndex, self[place] == one { remove(at: place) }
    }
}

/// Where a meeting stands among those to come.
struct MeetingPlace: Hashable, Sendable {
    let when: When
    let time: String
    let key: Meeting.Key
}

extension [MeetingPlace] {
    /// By day, those of one day by the time at which they begin, and last those without a time.
    fileprivate var inOrder: [MeetingPlace] {
        sorted { one, other in
            if When.order(one.when, other.when) { return true }
            if When.order(other.when, one.when) { return false }
            return (one.time, one.key) < (other.time, other.key)
        }
    }
}

extension Assessor {
    /// Where a meeting stands among those to come; `nil` for one that is not among them.
    fileprivate func place(of meeting: Meeting) -> MeetingPlace? {
        guard stands(meeting.called), let when = meeting.day(on: day), when != .unknown,
            when.isOnOrAfter(day) != .no, !meeting.isCancelled(on: day)
        else { return nil }
        let time = meeting.called.last?.value.starts?.description ?? "99:99"
        return MeetingPlace(when: when, time: time, key: meeting.key)
    }

    /// Whether a decision was brought to a body that has not answered.
    func isOpen(_ referral: Referral) -> Bool {
        stands(referral.made) && referral.answered.fact(on: day) == nil
    }

    /// What a thing is counted as; `nil` for most.
    fileprivate func mark(of subject: SubjectRef) -> KeptThings.Mark? {
        switch subject.kind {
        case .person: return Person.Key(subject.key).flatMap { mark(of: $0) }
        case .paper:
            let paper = Paper.Key(subject.key).flatMap { record.papers[$0] }
            return paper?.exempted.fact(on: day) == nil ? nil : .exemptPaper
        case .item:
            let item = AgendaItem.Key(subject.key).flatMap { record.items[$0] }
            return item?.exempted.fact(on: day) == nil ? nil : .exemptItem
        case .adoption:
            let adoption = Adoption.Key(subject.key).flatMap { record.adoptions[$0] }
            return adoption?.reviewDated.fact(on: day) == nil ? nil : .datedReview
        case .referral:
            let referral = Referral.Key(subject.key).flatMap { record.referrals[$0] }
            guard let referral, isOpen(referral), let decision = referral.made.value?.decision,
                let taken = record.decisions[decision]?.taken.value
            else { return nil }
            return .openReferral(of: taken.by)
        default: return nil
        }
    }

    private func mark(of person: Person.Key) -> KeptThings.Mark? {
        guard let name = record.people[person]?.name(on: day) else { return nil }
        switch record.text(name) {
        case .withheld: return .hiddenName
        case .erased: return .erasedName
        default: return nil
        }
    }
}
