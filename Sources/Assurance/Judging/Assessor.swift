public import Almanac
public import Governance
import Synchronization

/// Works out findings from the record, the frameworks and a day. Nobody ever types one.
public struct Assessor: Sendable {
    private let grounds: Grounds
    /// The day asked, by which everything is judged.
    private(set) var day: Today
    /// Whether it is asked if something may be done now, so that what has not come yet comes today.
    var isGate = false
    /// Whether it says how each finding came about, for whoever reads it closely.
    var tells = false

    /// The record judged.
    public var record: Record { _read { yield grounds.record } }
    /// The day asked.
    public var dayAsked: Day { day.day }
    /// The frameworks it is judged by.
    public var library: Library { _read { yield grounds.library } }
    var calendar: HolidayCalendar { day.recall(today.calendar) }

    /// What is judged by on the day asked.
    private var today: Grounds { grounds.days.isEmpty ? grounds : grounds.days[day.place] }

    /// Gets ready to judge a record on a day by the frameworks at hand.
    public init(_ record: Record, on day: Day, by library: Library) {
        grounds = Grounds(record, day, library)
        self.day = Today(day, isWatched: false)
    }

    /// The same on another day; what does not depend on the day is looked up once for both.
    init(_ other: Assessor, on day: Day) {
        grounds = Grounds(other.record, day, other.library, other.grounds.directory)
        self.day = Today(day, isWatched: false)
    }

    /// The same, by a day of its own that notes until when what is judged holds.
    init(watching other: Assessor) {
        self = other
        day = Today(other.dayAsked, isWatched: true)
    }

    /// One who goes through the days of others, who judge the same record, and notes until when
    /// what is judged holds.
    init?(through others: [Assessor]) {
        guard let first = others.first else { return nil }
        grounds = Grounds(
            first.record, first.dayAsked, first.library, first.grounds.directory,
            days: others.map(\.grounds))
        day = Today(first.dayAsked, isWatched: true)
    }

    /// How a finding came about and which entries prove it, worked out anew from the record.
    ///
    /// - Parameter finding: one of this record and this day; of another, whatever is true of the
    ///   same duty and thing in this one, and nothing where it is asked no more.
    public func proof(of finding: Finding) -> Finding.Proof {
        let proof = wholeProof(of: finding)
        guard proof.entries.contains(where: { record.withholds($0) }) else { return proof }
        return Finding.Proof(
            because: proof.because, entries: proof.entries.filter { !record.withholds($0) })
    }

    private func wholeProof(of finding: Finding) -> Finding.Proof {
        grounds.desk.withLock { desk in
            if let desk, grounds.days.isEmpty { return desk.proof(of: finding) }
            // On grounds of its own: a desk that held these would keep them for ever.
            var reader = Assessor(record, on: dayAsked, by: library)
            reader.tells = true
            let new = ReadingDesk(reader)
            desk = new
            return new.proof(of: finding)
        }
    }

    /// Which partnerships run side by side.
    private var neighbourhood: Neighbourhood {
        today.neighbourhood.withLock { known in
            let found = known ?? Neighbourhood(self)
            known = found
            return found
        }
    }

    /// The others that run on the day asked, serve the same area and have a theme in common, by
    /// key in order; none of which it took over from, or that took over from it.
    public func rivals(of partnership: Partnership) -> [Leaf<Partnership>] {
        neighbourhood.rivals(of: partnership, by: day)
    }

    /// All bodies, by key in order.
    var bodies: [Leaf<Body>] { grounds.directory.bodies(of: record) }

    /// All partnerships, by key in order.
    var partnerships: [Leaf<Partnership>] { grounds.directory.partnerships(of: record) }

    /// Those of some partnerships in which a body is involved and stayed.
    func joined(
        by body: Body.Key, among others: [Leaf<Partnership>]
    ) -> [Leaf<Partnership>] {
        let known = involvements(of: body)
        return others.filter { known[$0.value.key].map { day.recall($0) } ?? false }
    }

    /// Whether a body stays involved, in every partnership in which it ever was.
    private func involvements(of body: Body.Key) -> [Partnership.Key: Remembered<Bool>] {
        today.joined.withLock { known in
            if let found = known[body] { return found }
            let today = Today(dayAsked, isWatched: true)
            var found: [Partnership.Key: Remembered<Bool>] = [:]
            for involvement in record.leaves(\.involvements, below: body.ref) {
                guard let key = involvement.value.between?.partnership else { continue }
                let other = found[key]
                found[key] = today.following {
                    let stays =
                        involvement.value.recorded.facts.contains {
                            $0.happened.isOnOrBefore(today) != .no
                        } && involvement.value.ended.fact(on: today) == nil
                    return stays || (other.map { today.recall($0) } ?? false)
                }
            }
            known[body] = found
            return found
        }
    }

    /// The adoptions by whose framework nothing can be judged, because its file is not at hand.
    public func unread() -> [Adoption] {
        record.adoptions.all.filter { adoption in
            adoption.made.value.map { library[$0.file] == nil } ?? false
        }
    }

    /// Every part that can be judged by itself, in a fixed order.
    func buckets(_ clerk: Clerk) -> [Bucket] {
        record.adoptions.all.flatMap { buckets(of: $0, clerk) }
    }

    /// The parts of one adoption, of the partnerships asked alone: listing the meetings of all
    /// takes as long as reading the record.
    func buckets(
        of adoption: Adoption, _ clerk: Clerk,
        where isAsked: (Partnership.Key) -> Bool = { _ in true }
    ) -> [Bucket] {
        plots(of: adoption, clerk).filter { $0.map(isAsked) ?? true }
            .flatMap { buckets(of: adoption, in: $0, clerk) }
    }

    /// Where an adoption binds: by itself, if it is a body's, and in its partnerships.
    func plots(of adoption: Adoption, _ clerk: Clerk) -> [Partnership.Key?] {
        guard let terms = adoption.made.value, library[terms.file] != nil else { return [] }
        return (terms.party.kind == .body ? [nil] : []) + clerk.partnerships(of: terms.party)
    }

    /// The parts of one adoption in one partnership, or in none.
    func buckets(of adoption: Adoption, in key: Partnership.Key?, _ clerk: Clerk) -> [Bucket] {
        let whole = Bucket(adoption: adoption.key, partnership: key, meeting: nil)
        guard let key, let framework = adoption.made.value.flatMap({ library[$0.file] }),
            !framework.agenda[.atMeeting].isEmpty
        else { return [whole] }
        return [whole]
            + clerk.file(of: key).called.map {
                Bucket(adoption: adoption.key, partnership: key, meeting: $0.key)
            }
    }

    func partnerships(of party: SubjectRef) -> [Partnership.Key] {
        switch party.kind {
        case .partnership: Partnership.Key(party.key).map { [$0] } ?? []
        case .body:
            Body.Key(party.key).map { partnerships(of: $0) } ?? []
        default: []
        }
    }

    /// Who is in a partnership by the day asked: itself, the bodies that joined it and those that
    /// make up their mind about it, each once.
    func parties(of partnership: Partnership.Key) -> [SubjectRef] {
        var found = [partnership.ref]
        let joined = record.leaves(\.involvements, below: partnership.ref)
            .filter { stands($0.value.recorded) }.compactMap { $0.value.between?.body.ref }
        let considering = record.leaves(\.cases, below: partnership.ref)
            .filter { stands($0.value.opened) }.compactMap { $0.value.opened.value?.body.ref }
        for party in joined + considering where !found.contains(party) { found.append(party) }
        return found
    }

    /// The partnerships in which a body is involved, and then those of which it makes up its mind.
    private func partnerships(of body: Body.Key) -> [Partnership.Key] {
        var found = record.leaves(\.involvements, below: body.ref)
            .filter { stands($0.value.recorded) }.compactMap { $0.value.between?.partnership }
        var seen = Set(found)
        for one in record.leaves(\.cases, below: body.ref) where stands(one.value.opened) {
            guard let key = one.value.opened.value?.partnership, seen.insert(key).inserted else {
                continue
            }
            found.append(key)
        }
        return found
    }

    /// A part that stands: one that binds, and whose meeting was called.
    func part(_ bucket: Bucket, _ round: inout Round) -> Part? {
        guard let bond = round.bond(of: bucket) else { return nil }
        return part(bucket, bond, by: round.clerk)
    }

    func part(_ bucket: Bucket, _ bond: Bond, by clerk: Clerk) -> Part? {
        guard let key = bucket.meeting else { return Part(bucket, bond, nil) }
        guard let sitting = clerk.sitting(key) else { return nil }
        return sitting.isCalled ? Part(bucket, bond, sitting) : nil
    }

    /// A framework as it binds a party; `nil` where it binds nobody yet, or is not at hand.
    func charter(_ key: Adoption.Key) -> Charter? {
        let known = today.charters.withLock { known in
            if let found = known[key] { return found }
            let other = Assessor(watching: self)
            let found = other.day.following { other.findCharter(key) }
            known[key] = found
            return found
        }
        return day.recall(known)
    }

    private func findCharter(_ key: Adoption.Key) -> Charter? {
        guard let adoption = record.adoptions[key], let terms = adoption.made.value,
            day >= terms.from, let framework = library[terms.file]
        else { return nil }
        return Charter(key, terms, framework, until: lastDay(of: adoption, terms))
    }

    func bond(_ charter: Charter, _ key: Partnership.Key?, by clerk: Clerk) -> Bond? {
        guard let key else { return Bond(charter, nil, nil, by: clerk) }
        guard let partnership = record.partnerships.leaf(key), stands(partnership.value.started)
        else { return nil }
        let involvement = charter.body.flatMap { body in
            clerk.archive.involvements.below(key.ref)
                .first { $0.value.between?.body == body }
        }
        return Bond(charter, partnership, involvement, by: clerk)
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
