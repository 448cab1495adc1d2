public import Almanac

extension Partnership {
    /// The themes it has in common with another that serves the same area on a day; none where
    /// either took over from the other, because then they do not stand side by side.
    public func themesInCommon(with other: Partnership, on day: Day) -> [Word] {
        guard runsBeside(other), let area = area(on: day), area == other.area(on: day) else {
            return []
        }
        let theirs = Set(other.themes(on: day))
        return Set(themes(on: day)).intersection(theirs).sorted()
    }

    /// Whether it is another, and neither took over from the other.
    public func runsBeside(_ other: Partnership) -> Bool {
        key != other.key && started.value?.predecessors.contains(other.key) != true
            && other.started.value?.predecessors.contains(key) != true
    }
}
