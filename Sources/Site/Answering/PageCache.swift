import Almanac
import Governance
import Synchronization

/// Pages made before, so that they are made once while nothing changes.
///
/// A page is found by its address, the newest entries and the day: nothing else can change it. It
/// holds at most so many bytes, and lets go of what was not asked for longest.
final class PageCache: Sendable {
    /// What a page depends on.
    struct Key: Hashable {
        let path: String
        /// The newest entry of its place; of every place, for what is of all.
        let entries: [EntryNumber]
        let day: Day
    }

    private struct Shelf {
        var pages: [Key: (made: Made, used: Int)] = [:]
        var bytes = 0
        var clock = 0
        var (hits, misses) = (0, 0)
    }

    private let most: Int
    private let shelf = Mutex(Shelf())

    /// - Parameter most: how many bytes of bodies it holds at most. No page may take more than a
    ///   quarter of them, so that one cannot push out all others.
    init(most: Int) { self.most = most }

    func page(_ key: Key) -> Made? {
        shelf.withLock { shelf in
            guard let found = shelf.pages[key]?.made else {
                shelf.misses += 1
                return nil
            }
            shelf.hits += 1
            shelf.clock += 1
            shelf.pages[key]?.used = shelf.clock
            return found
        }
    }

    /// How often a page was found, and how often not.
    var tally: (hits: Int, misses: Int) { shelf.withLock { ($0.hits, $0.misses) } }

    func keep(_ made: Made, under key: Key) {
        let size = made.body.count + key.path.utf8.count + 256
        guard size <= most / 4 else { return }
        shelf.withLock { shelf in
            shelf.clock += 1
            if let before = shelf.pages.updateValue((made, shelf.clock), forKey: key) {
                shelf.bytes -= before.made.body.count + key.path.utf8.count + 256
            }
            shelf.bytes += size
            guard shelf.bytes > most else { return }
            // Half goes at once, so that putting them in order is rare.
            for (key, page) in shelf.pages.sorted(by: { $0.value.used < $1.value.used }) {
                guard shelf.bytes > most / 2 else { break }
                shelf.pages[key] = nil
                shelf.bytes -= page.made.body.count + key.path.utf8.count + 256
            }
        }
    }
}
