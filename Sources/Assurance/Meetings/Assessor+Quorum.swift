import Almanac
import Governance

extension Assessor {
    /// Whether enough came to a meeting, by the rule that its partnership had on that day.
    ///
    /// Whoever came as an observer or in attendance does not count. A line without a name is
    /// somebody of their own.
    func quorate(_ instance: Instance) -> EvidenceReading {
        guard let sitting = instance.meeting, let when = sitting.when, sitting.held != nil,
            let partnership = instance.bond.partnership, sitting.convener == partnership.value.ref
        else { return EvidenceReading() }
        guard let rule = partnership.value.quorums.fact(on: when.latest ?? day.itself)?.value else {
            return EvidenceReading(missing: Evidence.quorum.inWords)
        }
        let came = sitting.attendance.filter { $0.capacity == .holder || $0.capacity == .deputy }
        guard let last = came.map(\.entry).max() else {
            return EvidenceReading(missing: "who came")
        }
        let count =
            rule.of == .people
            ? Self.people(came)
            : Self.seats(came, among: instance.bond.file?.seats ?? [])
        guard count < rule.number else {
            return EvidenceReading(facts: [.init(when: when, entry: last, number: count)])
        }
        let words =
            rule.of == .people
            ? "people who came: \(count), and \(rule.number) make a quorum"
            : "seats somebody came for: \(count), and \(rule.number) make a quorum"
        guard let kept = keptSince(.attendance, for: instance), when.isOnOrAfter(kept) == .yes
        else {
            return EvidenceReading(missing: "whether everybody who came is on record; \(words)")
        }
        return EvidenceReading(
            lookedInVain: (when, last),
            lacking: Lacking(on: when.latest ?? day.itself, words, last))
    }

    /// Each person once, for however many they speak.
    private static func people(_ came: [Sitting.Attendance]) -> Int {
        Set(came.compactMap(\.person)).count + came.count { $0.person == nil }
    }

    /// Each seat once, whoever and however many came for it; a body that has none at this table
    /// sits there all the same.
    private static func seats(
        _ came: [Sitting.Attendance], among seats: [Leaf<Seat>]
    ) -> Int {
        var taken = Set(came.compactMap(\.seat))
        var others: Set<Body.Key> = []
        for line in came {
            let named = line.seat.flatMap { key in seats.first { $0.value.key == key }?.value.body }
            let spoken = line.onBehalfOf.isEmpty ? [line.body].compactMap { $0 } : line.onBehalfOf
            for body in spoken where line.seat == nil || !line.onBehalfOf.isEmpty {
                guard body != named else { continue }
                let own = seats.filter { $0.value.body == body }
                if let free = own.first(where: { !taken.contains($0.value.key) }) {
                    taken.insert(free.value.key)
                } else if own.isEmpty {
                    others.insert(body)
                }
            }
        }
        return taken.count + others.count
    }
}
