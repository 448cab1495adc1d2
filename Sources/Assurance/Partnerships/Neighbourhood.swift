import Almanac
import Governance

/// Which partnerships run side by side on a day: by area and theme.
struct Neighbourhood: Sendable {
    private let day: Day
    private var rows: [Leaf<Partnership>] = []
    private var alike: [Street: [Int]] = [:]

    /// One theme in one area.
    private struct Street: Hashable {
        let area: Word
        let theme: Word
    }

    /// Looks up all that run on the day asked.
    init(_ assessor: Assessor) {
        day = assessor.day
        for partnership in assessor.record.partnerships.allLeaves
        where assessor.stands(partnership.value.started)
            && partnership.value.ended.fact(on: day) == nil
        {
            guard let area = partnership.value.area(on: day) else { continue }
            for theme in Set(partnership.value.themes(on: day)) {
                alike[Street(area: area, theme: theme), default: []].append(rows.count)
            }
            rows.append(partnership)
        }
    }

    /// The others in the same area with a theme in common, by key in order; none of which it took
    /// over from, or that took over from it.
    func rivals(of partnership: Partnership) -> [Leaf<Partnership>] {
        guard let area = partnership.area(on: day) else { return [] }
        let places = partnership.themes(on: day).map {
            alike[Street(area: area, theme: $0)] ?? []
        }
        let all = places.count == 1 ? places[0] : Set(places.joined()).sorted()
        return all.map { rows[$0] }.filter { partnership.runsBeside($0.value) }
    }
}
