import Almanac
import Governance
import Synchronization

/// Pages made before, so that they are made once while nothing changes.
///
/// A page is found by its address, and holds while there is no newer entry and no new day: nothing
/// else can change it. At most so many bytes are held, and what was not asked for longest goes.
///
/// Of past days and of questions, a page number among them, there is no end. They have a quarter
/// of the room to themselves, so that whoever walks through them pushes out no page of today.
final class PageCache: Sendable {
    /// What a page depends on beside its address.
    struct State: Hashable {
        /// The newest entry of its place; for what is of all places, their newest added up.
        let entry: EntryNumber
        let day: Day
    }

    fileprivate struct Page {
        let ready: Ready
        let state: State
        let size: Int
        var used: Int
    }

    fileprivate struct Shelf {
        let most: Int
        var pages: [String: Page] = [:]
        var bytes = 0
    }

    private struct Shelves {
        var ofToday: Shelf
        var endless: Shelf
        var clock = 0
        var hits = 0
        var misses = 0
    }

    private let most: Int
    private let shelves: Mutex<Shelves>

    /// - Parameter most: how many bytes it holds at most. No page may take more than a quarter of
    ///   them, so that one cannot push out all others.
    init(most: Int) {
        self.most = most
        shelves = Mutex(
            Shelves(ofToday: Shelf(most: most - most / 4), endless: Shelf(most: most / 4)))
    }

    /// What is kept under a path, if it still holds.
    func page(_ path: String, as state: State) -> Ready? {
        shelves.withLock { shelves in
            let clock = shelves.clock + 1
            guard
                let found = shelves.ofToday.page(path, as: state, at: clock)
                    ?? shelves.endless.page(path, as: state, at: clock)
            else { return nil }
            shelves.hits += 1
            shelves.clock = clock
            return found
        }
    }

    /// Counts a page that was not found and has to be made.
    func miss() { shelves.withLock { $0.misses += 1 } }

    /// How often a page was found, and how often it had to be made.
    var tally: (hits: Int, misses: Int) { shelves.withLock { ($0.hits, $0.misses) } }

    /// Keeps a page.
    ///
    /// - Parameter isEndless: whether there is no end of pages like it.
    func keep(_ ready: Ready, under path: String, as state: State, isEndless: Bool = false) {
        let size = ready.size + path.utf8.count
        guard size <= most / 4 else { return }
        shelves.withLock { shelves in
            shelves.clock += 1
            let page = Page(ready: ready, state: state, size: size, used: shelves.clock)
            if isEndless {
                shelves.endless.keep(page, under: path)
            } else {
                shelves.ofToday.keep(page, under: path)
            }
        }
    }
}

extension PageCache.Shelf {
    fileprivate mutating func page(
        _ path: String, as state: PageCache.State, at clock: Int
    ) -> Ready? {
        guard let place = pages.index(forKey: path), pages.values[place].state == state else {
            return nil
        }
        pages.values[place].used = clock
        return pages.values[place].ready
    }

    fileprivate mutating func keep(_ page: PageCache.Page, under path: String) {
        bytes += page.size - (pages.updateValue(page, forKey: path)?.size ?? 0)
        guard bytes > most else { return }
        // Half goes at once, so that putting them in order is rare.
        for (path, page) in pages.sorted(by: { $0.value.used < $1.value.used }) {
            guard bytes > most / 2 else { break }
            pages[path] = nil
            bytes -= page.size
        }
    }
}
