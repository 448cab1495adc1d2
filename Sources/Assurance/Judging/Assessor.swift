public import Almanac
public import Governance

/// Works out findings from the record, the frameworks and a day. Nobody ever types one.
public struct Assessor: Sendable {
    /// The record judged.
    public let record: Record
    /// The day asked.
    public let day: Day
    /// The frameworks it is judged by.
    public let library: Library
    let calendar: HolidayCalendar
    /// Whether it is asked if something may be done now, so that what has not come yet comes today.
    var isGate = false

    /// Gets ready to judge a record on a day by the frameworks at hand.
    public init(_ record: Record, on day: Day, by library: Library) {
        self.record = record
        self.day = day
        self.library = library
        calendar = record.place.calendar(on: day)
    }

    /// Every finding, in a fixed order.
    public func findings() -> [Finding] {
        buckets().flatMap { findings(in: $0) }
    }

    /// The adoptions by whose framework nothing can be judged, because its file is not at hand.
    public func unread() -> [Adoption] {
        record.adoptions.all.filter { adoption in
            adoption.made.value.map { library[$0.file] == nil } ?? false
        }
    }

    /// Every part that can be judged by itself.
    public func buckets() -> [Bucket] {
        record.adoptions.all.flatMap { buckets(of: $0) }
    }

    func buckets(of adoption: Adoption) -> [Bucket] {
        guard let terms = adoption.made.value else { return [] }
        var buckets: [Bucket] = []
        if terms.party.kind == .body {
            buckets.append(Bucket(adoption: adoption.key, partnership: nil, meeting: nil))
        }
        for partnership in partnerships(of: terms.party) {
            buckets += self.buckets(of: adoption.key, in: partnership)
        }
        return buckets
    }

    func buckets(of adoption: Adoption.Key, in partnership: Partnership.Key) -> [Bucket] {
        [Bucket(adoption: adoption, partnership: partnership, meeting: nil)]
            + record.meetings(of: partnership.ref).filter(isCalled).map {
                Bucket(adoption: adoption, partnership: partnership, meeting: $0.key)
            }
    }

    func partnerships(of party: SubjectRef) -> [Partnership.Key] {
        switch party.kind {
        case .partnership: Partnership.Key(party.key).map { [$0] } ?? []
        case .body:
            (Body.Key(party.key).map { record.involvements(of: $0) } ?? [])
                .filter { stands($0.recorded) }
                .compactMap { $0.between?.partnership }
        default: []
        }
    }

    /// The findings of one part.
    public func findings(in bucket: Bucket) -> [Finding] {
        guard let adoption = record.adoptions[bucket.adoption], let terms = adoption.made.value,
            let bond = bond(adoption, terms, bucket.partnership)
        else { return [] }
        let meeting = bucket.meeting.flatMap { record.meetings[$0] }
        if bucket.meeting != nil, meeting.map(isCalled) != true { return [] }
        return bond.framework.duties.flatMap { duty in
            instances(of: duty, for: bond, at: meeting).flatMap { findings(of: duty, for: $0) }
        }
    }

    private func bond(
        _ adoption: Adoption, _ terms: Adoption.Terms, _ key: Partnership.Key?
    ) -> Bond? {
        guard terms.from <= day, let framework = library[terms.file] else { return nil }
        let partnership = key.flatMap { record.partnerships[$0] }
        if key != nil, partnership.map({ stands($0.started) }) != true { return nil }
        let body = terms.party.kind == .body ? Body.Key(terms.party.key) : nil
        return Bond(
            adoption: adoption.key, terms: terms, framework: framework,
            until: lastDay(of: adoption, terms), partnership: partnership,
            involvement: body.flatMap { body in
                key.flatMap { record.involvement(of: body, in: $0) }
            })
    }

    /// The last day before it was dropped or adopted anew by the same party.
    private func lastDay(of adoption: Adoption, _ terms: Adoption.Terms) -> Day? {
        let again = record.adoptions(by: terms.party)
            .compactMap { $0.key == adoption.key ? nil : $0.made.value }
            .filter { $0.framework == terms.framework && $0.from > terms.from }
            .filter { $0.isAdopted || !terms.isAdopted }
            .map(\.from).min()
        let dropped =
            adoption.dropped.value(on: day) == nil
            ? nil : adoption.dropped.last?.happened.latest
        return [again, dropped].compactMap { $0 }.min()?.adding(days: -1)
    }
}
