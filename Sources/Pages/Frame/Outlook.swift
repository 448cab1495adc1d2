public import Address
public import Almanac
public import Assurance
public import Governance
import Markup
public import Publication

/// What the pages of a place are made of: what may be seen of it on a day, and how it stands.
public struct Outlook: Sendable {
    /// The word of the place.
    public let place: Word
    /// As at which day it is read.
    public let at: Address.AsAt
    /// Whoever judges what may be seen, on the day asked.
    public let assessor: Assessor
    /// How its pages look.
    public var livery = Livery()
    /// Where one reads how the page asked stands today; the home, if nobody says.
    public var now: Address?
    /// How everything stands on that day.
    public let standings: Standings
    private let told: @Sendable () -> Ledger

    /// What lists say of it on that day, partnership by partnership.
    public var ledger: Ledger { told() }

    /// Looks at a place.
    ///
    /// - Parameters:
    ///   - standings: how everything stands on the same day.
    ///   - ledger: what lists say on the same day of what may be seen.
    public init(
        _ sight: Sight, of place: Word, at: Address.AsAt, by library: Library,
        standings: Standings, ledger: @escaping @Sendable () -> Ledger
    ) {
        self.place = place
        self.at = at
        assessor = Assessor(sight.record, on: sight.day, by: library)
        self.standings = standings
        told = ledger
    }

    /// The day asked.
    public var day: Day { assessor.dayAsked }

    var record: Record { _read { yield assessor.record } }

    /// A page of the place, as at the same day.
    func link(
        _ page: Address.Page, as representation: Representation = .page,
        asking query: Query = .none
    ) -> Link {
        Link(.within(place, at: at, page), as: representation, query)
    }

    /// The path of where one reads about a subject: the home of the place, if no page is about it.
    public func path(of subject: SubjectRef) -> String {
        (link(to: subject) ?? link(.home)).path
    }

    /// The page of somebody in public office; `nil` for anybody else, who has none.
    func link(person key: Person.Key) -> Link? {
        record.people[key].map { isNamed($0) } == true ? link(.person(key)) : nil
    }

    /// Whether somebody has a name that everyone may read, and so a page.
    public func isNamed(_ person: Person) -> Bool {
        guard let name = person.name(on: day) else { return false }
        if case .standing(_, .everyone) = record.text(name) { return true }
        return false
    }

    /// The page of a framework, if it is at hand.
    func link(framework key: Word) -> Link? {
        assessor.library.digest(of: key) == nil ? nil : link(.framework(key, .overview))
    }

    /// The page of a partnership; `nil` for one that had not begun by the day asked.
    func link(partnership key: Partnership.Key, _ part: Address.Part = .overview) -> Link? {
        guard let partnership = record.partnerships[key], assessor.stands(partnership.started)
        else { return nil }
        return link(.partnership(key, part))
    }

    /// The page of a meeting; `nil` for one that had not been called by the day asked.
    func link(meeting key: Meeting.Key) -> Link? {
        guard let meeting = record.meetings[key], assessor.stands(meeting.called) else {
            return nil
        }
        return link(.meeting(key))
    }

    /// The page of a body; `nil` for one that there was not yet by the day asked.
    func link(body key: Body.Key) -> Link? {
        guard let body = record.bodies[key], assessor.stands(body.established) else { return nil }
        return link(.body(key))
    }

    /// What a subject is called, leading to where one reads about it, if anywhere.
    func named(_ subject: SubjectRef) -> HTML {
        .link(assessor.title(of: subject), link(to: subject))
    }

    /// Where one reads about a subject; `nil` where no page is about it.
    func link(to subject: SubjectRef) -> Link? {
        switch subject.kind {
        case .place: link(.home)
        case .body: Body.Key(subject.key).flatMap { link(body: $0) }
        case .person: Person.Key(subject.key).flatMap { link(person: $0) }
        case .partnership: Partnership.Key(subject.key).flatMap { link(partnership: $0) }
        case .meeting: Meeting.Key(subject.key).flatMap { link(meeting: $0) }
        case .paper:
            Paper.Key(subject.key).flatMap { record.papers[$0]?.made.value?.meeting }
                .flatMap { link(meeting: $0) }
        case .item:
            AgendaItem.Key(subject.key).flatMap { record.items[$0]?.made.value?.meeting }
                .flatMap { link(meeting: $0) }
        default: record.partnership(about: subject).flatMap { link(partnership: $0) }
        }
    }
}
