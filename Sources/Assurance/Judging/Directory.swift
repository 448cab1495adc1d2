import Governance
import Synchronization

/// Puts what is in one record in order, once for everybody who judges it on any day.
final class Directory: Sendable {
    private let bodies = Mutex<[Leaf<Body>]?>(nil)
    private let partnerships = Mutex<[Leaf<Partnership>]?>(nil)

    /// All bodies, by key in order.
    func bodies(of record: Record) -> [Leaf<Body>] {
        bodies.withLock { known in
            let found = known ?? record.bodies.allLeaves
            known = found
            return found
        }
    }

    /// All partnerships, by key in order.
    func partnerships(of record: Record) -> [Leaf<Partnership>] {
        partnerships.withLock { known in
            let found = known ?? record.partnerships.allLeaves
            known = found
            return found
        }
    }
}
