import Almanac
import Governance

/// Which partnerships run side by side on a day: by area and theme.
struct Neighbourhood: Sendable {
    private let today: Today
    private var rows: [Row] = []
    private var alike: [Street: [Int]] = [:]
    /// By area, the number of the day on which which of them run there can first be otherwise.
    private var turns: [Word: Int] = [:]

    /// One theme in one area.
    private struct Street: Hashable {
        let area: Word
        let theme: Word
    }

    /// One partnership, with what tells whether it runs beside another: reading that off a leaf
    /// for every pair would copy it.
    private struct Row {
        let leaf: Leaf<Partnership>
        let key: Partnership.Key
        let predecessors: [Partnership.Key]

        init(_ leaf: Leaf<Partnership>) {
            self.leaf = leaf
            key = leaf.value.key
            predecessors = leaf.value.started.value?.predecessors ?? []
        }
    }

    /// Looks up all that run on the day asked.
    init(_ assessor: Assessor) {
        today = Today(assessor.dayAsked, isWatched: true)
        for partnership in assessor.partnerships { note(partnership.value) }
        let day = today.day
        for partnership in assessor.partnerships
        where !partnership.value.started.facts(by: day).isEmpty
            && partnership.value.ended.fact(on: day) == nil
        {
            guard let area = partnership.value.area(on: day) else { continue }
            for theme in Set(partnership.value.themes(on: day)) {
                alike[Street(area: area, theme: theme), default: []].append(rows.count)
            }
            rows.append(Row(partnership))
        }
    }

    /// Notes when it begins, ends or is described anew, in every area it ever served.
    private mutating func note(_ partnership: Partnership) {
        let turn = today.following {
            today.note(partnership.started)
            today.note(partnership.ended)
            today.note(partnership.described)
        }.turn
        guard turn < Today.never else { return }
        let areas =
            partnership.started.facts.map(\.value.area)
            + partnership.described.facts.map(\.value.area)
        for area in Set(areas.compactMap { $0 }) {
            turns[area] = min(turn, turns[area] ?? Today.never)
        }
    }

    /// The others in the same area with a theme in common, by key in order; none of which it took
    /// over from, or that took over from it.
    func rivals(of partnership: Partnership, by asker: Today) -> [Leaf<Partnership>] {
        guard let area = partnership.area(on: asker) else { return [] }
        if let turn = turns[area] { asker.note(turn: turn) }
        let places = partnership.themes(on: asker).map {
            alike[Street(area: area, theme: $0)] ?? []
        }
        let all = places.count == 1 ? places[0] : Set(places.joined()).sorted()
        let before = partnership.started.value?.predecessors ?? []
        return all.compactMap { place in
            let row = rows[place]
            let isBeside =
                row.key != partnership.key && !before.contains(row.key)
                && !row.predecessors.contains(partnership.key)
            return isBeside ? row.leaf : nil
        }
    }
}
