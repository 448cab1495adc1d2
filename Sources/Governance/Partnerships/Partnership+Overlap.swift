public import Almanac

extension Partnership {
    /// The themes it has in common with another that serves the same area on a day; none where
    /// either took over from the other, because then they do not stand side by side.
    public func themesInCommon(with other: Partnership, on day: Day) -> [Word] {
        guard key != other.key, let area = area(on: day), area == other.area(on: day),
            started.value?.predecessors.contains(other.key) != true,
            other.started.value?.predecessors.contains(key) != true
        else { return [] }
        let theirs = Set(other.themes(on: day))
        return Set(themes(on: day)).intersection(theirs).sorted()
    }
}
