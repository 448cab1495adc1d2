public import Almanac

extension Partnership {
    /// The themes it has in common with another that serves the same area on a day; none where
    /// either took over from the other, because then they do not stand side by side.
    public func themesInCommon(with other: Partnership, on day: Day) -> [Word] {
        guard runsBeside(other), let area = area(on: day), area == other.area(on: day) else {
            return []
        }
        return themesShared(with: other, on: day)
    }

    /// The themes that it and another both have on a day, wherever they serve, in order.
    public func themesShared(with other: Partnership, on day: Day) -> [Word] {
        Set(themes(on: day)).intersection(other.themes(on: day)).sorted()
    }

    /// Whether it took over from another.
    public func tookOver(from other: Partnership) -> Bool {
        started.value?.predecessors.contains(other.key) == true
    }

    /// Whether it is another, and neither took over from the other.
    public func runsBeside(_ other: Partnership) -> Bool {
        key != other.key && !tookOver(from: other) && !other.tookOver(from: self)
    }
}
