import Foundation
import Site
import Synchronization
import TestSupport
import Testing

extension Line {
    /// Serves a site at a port of its own while somebody looks on, and gives what was seen.
    static func serving<Seen: Sendable>(
        _ site: Site, _ patience: Patience = Patience(),
        _ look: @escaping @Sendable (Int) throws -> Seen
    ) async throws -> Seen {
        let server = Server(site, host: "127.0.0.1", port: 0, patience: patience)
        let port = Mutex<Int?>(nil)
        let serving = Task { try await server.run { found in port.withLock { $0 = found } } }
        for _ in 0..<500 where port.withLock({ $0 }) == nil {
            try await Task.sleep(for: .milliseconds(10))
        }
        let found = try #require(port.withLock { $0 })
        defer { serving.cancel() }
        return try await onItsOwnThread { try look(found) }
    }

    /// Waits without holding a thread that others need: a socket that blocks has one to itself.
    private static func onItsOwnThread<Seen: Sendable>(
        _ look: @escaping @Sendable () throws -> Seen
    ) async throws -> Seen {
        try await withCheckedThrowingContinuation { seen in
            Thread.detachNewThread { seen.resume(with: Result { try look() }) }
        }
    }
}
