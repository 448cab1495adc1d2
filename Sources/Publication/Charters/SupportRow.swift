public import Almanac
public import Assurance
public import Governance

/// A request for advice or support, and whether it was answered in the time that was promised.
public struct SupportRow: Sendable {
    /// Which request.
    public let request: SupportRequest.Key
    /// Which body asks.
    public let from: Body.Key
    /// Which body is asked.
    public let to: Body.Key
    /// For what, in public words.
    public let matter: String
    /// When.
    public let asked: When
    /// When it was answered; `nil` where it waits.
    public let answered: When?
    /// How many days it took, or how many it has waited; `nil` where that is not known.
    public let days: Int?
    /// By when it was or is to be answered, where the body has said in how many working days it
    /// answers and the day of asking is known.
    public let due: Day?
    /// The entries that say so.
    public let entries: [EntryNumber]

    /// Whether its answer came, or still has to come, after the day that was promised; `nil` where
    /// that cannot be told.
    public func isLate(on day: Day) -> Bool? {
        guard let due else { return nil }
        let answer = (answered ?? .on(day)).isAfter(due)
        return answer == .unknown ? nil : answer == .yes
    }
}

extension Assessor {
    /// The requests made to some bodies by the day asked, the latest first.
    public func requests(to bodies: Set<Body.Key>) -> [SupportRow] {
        let all =
            if let only = bodies.first, bodies.count == 1 {
                record.all(\.requests, below: only.ref)
            } else {
                record.requests.filter { !$0.made.isEmpty }
            }
        return requests(among: all) { bodies.contains($0.to) }
    }

    func requests(
        among all: [SupportRequest], where holds: (SupportRequested) -> Bool
    ) -> [SupportRow] {
        all.filter { stands($0.made) && $0.made.value.map(holds) == true }
            .sorted {
                ($1.made.last?.happened.place ?? 0, $1.key)
                    < ($0.made.last?.happened.place ?? 0, $0.key)
            }
            .compactMap { row(of: $0) }
    }

    private func row(of request: SupportRequest) -> SupportRow? {
        guard let made = request.made.last else { return nil }
        let answer = request.answered.facts(by: day).last
        let standard = record.bodies[made.value.to]?.standards.facts(by: day).last
        return SupportRow(
            request: request.key, from: made.value.from, to: made.value.to,
            matter: publicWords(made.value.matter) ?? "", asked: made.happened,
            answered: answer?.happened,
            days: days(from: made.happened, to: answer?.happened ?? .on(day)),
            due: standard.flatMap { due(made.happened, within: $0.value.days) },
            entries: [made.entry] + [answer?.entry].compactMap { $0 })
    }

    /// So many working days after a day.
    private func due(_ asked: When, within working: Int) -> Day? {
        guard var day = asked.exact, (1...365).contains(working) else { return nil }
        let calendar = record.place.calendar(on: self.day)
        var left = working
        while left > 0, let next = day.moved(days: 1) {
            day = next
            if calendar.isWorkingDay(day) { left -= 1 }
        }
        return day
    }
}
