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
        let quorums = partnership.value.quorums
        guard let rule = quorums.fact(on: when.latest ?? day.itself)?.value else {
            return EvidenceReading(missing: Evidence.quorum.inWords)
        }
        let lines = sitting.attendance
        // By their places, because a line taken out is copied whole.
        let came = lines.indices.filter {
            let capacity = lines[$0].value.capacity
            return capacity == .holder || capacity == .deputy
        }
        guard let last = came.map({ lines[$0].entry }).max() else {
            return EvidenceReading(missing: "who came")
        }
        let count =
            rule.of == .people
            ? Self.people(came, of: lines)
            : Self.seats(came, of: lines, among: instance.bond.file?.seats ?? [])
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
    private static func people(_ came: [Int], of lines: [Fact<AttendanceRecorded>]) -> Int {
        // So few come to a table that going through them is quicker than a set.
        var named: [Person.Key] = []
        var others = 0
        for place in came {
            guard let person = lines[place].value.person else {
                others += 1
                continue
            }
            if !named.contains(person) { named.append(person) }
        }
        return named.count + others
    }

    /// Each seat once, whoever and however many came for it; a body that has none at this table
    /// sits there all the same.
    private static func seats(
        _ came: [Int], of lines: [Fact<AttendanceRecorded>], among seats: [Leaf<Seat>]
    ) -> Int {
        var taken: [Seat.Key] = []
        for place in came {
            if let seat = lines[place].value.seat, !taken.contains(seat) { taken.append(seat) }
        }
        var others: [Body.Key] = []
        for place in came {
            let (seat, body) = (lines[place].value.seat, lines[place].value.body)
            let spoken = lines[place].value.onBehalfOf
            guard seat == nil || !spoken.isEmpty else { continue }
            let named = seat.flatMap { key in seats.first { $0.value.key == key }?.value.body }
            for body in spoken.isEmpty ? [body].compactMap({ $0 }) : spoken where body != named {
                let own = seats.filter { $0.value.body == body }
                if let free = own.first(where: { !taken.contains($0.value.key) }) {
                    taken.append(free.value.key)
                } else if own.isEmpty, !others.contains(body) {
                    others.append(body)
                }
            }
        }
        return taken.count + others.count
    }
}
