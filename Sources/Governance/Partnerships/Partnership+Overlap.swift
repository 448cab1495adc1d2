public import Almanac

extension Partnership {
    /// The themes that it and another both have on a day, wherever they serve, in order.
    public func themesShared(with other: Partnership, on day: Day) -> [Word] {
        Set(themes(on: day)).intersection(other.themes(on: day)).sorted()
    }

    /// Whether it took over from another.
    public func tookOver(from other: Partnership) -> Bool {
        started.value?.predecessors.contains(other.key) == true
    }
}
