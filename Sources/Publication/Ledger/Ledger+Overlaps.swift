public import Assurance
import Governance

extension Ledger {
    /// Two partnerships, by the places of their lines.
    public struct Pair: Hashable, Sendable {
        let one: Int
        let other: Int
    }

    /// Pairs of partnerships that run, serve the same area and have a theme in common, those of
    /// which one took over from the other apart: what `Assessor.overlaps` tells of, in its order.
    public var pairs: (alike: [Pair], following: [Pair]) {
        let following = Set(self.following)
        var streets: [Street: [Int]] = [:]
        for (place, line) in lines.enumerated() where line.isRunning {
            guard let area = line.area else { continue }
            for theme in Set(line.themes) {
                streets[Street(area: area, theme: theme), default: []].append(place)
            }
        }
        var alike: Set<Int> = []
        for street in streets.values {
            for (count, one) in street.enumerated() {
                for other in street.dropFirst(count + 1) { alike.insert(one * lines.count + other) }
            }
        }
        // Their places are in the order of their keys.
        let pairs = alike.sorted().map { Pair(one: $0 / lines.count, other: $0 % lines.count) }
        return (
            pairs.filter { !isFollowing($0) },
            following.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
        )
    }

    /// One theme in one area.
    private struct Street: Hashable {
        let area: Word
        let theme: Word
    }

    private var following: [Pair] {
        let places = Dictionary(
            lines.enumerated().map { ($0.element.partnership, $0.offset) },
            uniquingKeysWith: { one, _ in one })
        return lines.enumerated().filter { $0.element.isRunning }.flatMap { place, line in
            line.predecessors.compactMap { places[$0] }
                .map { Pair(one: min(place, $0), other: max(place, $0)) }
        }
    }

    private func isFollowing(_ pair: Pair) -> Bool {
        let (one, other) = (lines[pair.one], lines[pair.other])
        guard !one.predecessors.isEmpty || !other.predecessors.isEmpty else { return false }
        return one.predecessors.contains(other.partnership)
            || other.predecessors.contains(one.partnership)
    }

    /// What is told of some pairs.
    public func overlaps(
        _ pairs: some Sequence<Pair>, by assessor: Assessor
    ) -> [OverlapRow] {
        pairs.compactMap { assessor.overlap(lines[$0.one], lines[$0.other]) }
    }

    /// What is told of all of them, in the order of `Assessor.overlaps`.
    public func overlaps(by assessor: Assessor) -> [OverlapRow] {
        let (alike, following) = pairs
        let all = (alike + following).sorted { ($0.one, $0.other) < ($1.one, $1.other) }
        return overlaps(all, by: assessor)
    }
}
