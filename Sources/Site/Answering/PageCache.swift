import Almanac
import Governance
import Synchronization

/// Pages made before, so that they are made once while nothing changes.
///
/// A page is found by its address, and holds while there is no newer entry and no new day: nothing
/// else can change it. At most so many bytes are held, and what was not asked for longest goes.
final class PageCache: Sendable {
    /// What a page depends on beside its address.
    struct State: Hashable {
        /// The newest entry of its place; for what is of all places, their newest added up.
        let entry: EntryNumber
        let day: Day
    }

    private struct Page {
        let ready: Ready
        let state: State
        let size: Int
        var used: Int
    }

    private struct Shelf {
        var pages: [String: Page] = [:]
        var bytes = 0
        var clock = 0
        var (hits, misses) = (0, 0)
    }

    private let most: Int
    private let shelf = Mutex(Shelf())

    /// - Parameter most: how many bytes it holds at most. No page may take more than a quarter of
    ///   them, so that one cannot push out all others.
    init(most: Int) { self.most = most }

    /// What is kept under a path, if it still holds.
    func page(_ path: String, as state: State) -> Ready? {
        shelf.withLock { shelf in
            guard let place = shelf.pages.index(forKey: path),
                shelf.pages.values[place].state == state
            else { return nil }
            shelf.hits += 1
            shelf.clock += 1
            shelf.pages.values[place].used = shelf.clock
            return shelf.pages.values[place].ready
        }
    }

    /// Counts a page that was not found and has to be made.
    func miss() { shelf.withLock { $0.misses += 1 } }

    /// How often a page was found, and how often it had to be made.
    var tally: (hits: Int, misses: Int) { shelf.withLock { ($0.hits, $0.misses) } }

    /// How many pages are kept.
    var count: Int { shelf.withLock { $0.pages.count } }

    func keep(_ ready: Ready, under path: String, as state: State) {
        let size = ready.size + path.utf8.count
        guard size <= most / 4 else { return }
        shelf.withLock { shelf in
            shelf.clock += 1
            let page = Page(ready: ready, state: state, size: size, used: shelf.clock)
            shelf.bytes += size - (shelf.pages.updateValue(page, forKey: path)?.size ?? 0)
            guard shelf.bytes > most else { return }
            // Half goes at once, so that putting them in order is rare.
            for (path, page) in shelf.pages.sorted(by: { $0.value.used < $1.value.used }) {
                guard shelf.bytes > most / 2 else { break }
                shelf.pages[path] = nil
                shelf.bytes -= page.size
            }
        }
    }
}
