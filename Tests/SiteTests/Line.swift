import Foundation
import NIOCore
import Site
import Synchronization
import Testing

/// One connection, with bytes as they are.
final class Line {
    private let socket: Int32

    struct Trouble: Error { let number: Int32 }

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

    init(_ port: Int, window: Int32? = nil) throws {
        socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if var window {
            setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &window, socklen_t(MemoryLayout<Int32>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw Trouble(number: errno) }
    }

    deinit { close(socket) }

    func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard Foundation.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) > 0 else {
            throw Trouble(number: errno)
        }
    }

    /// Whether the other side closes, whatever it says before.
    func isHungUpOn(within seconds: Int) throws -> Bool {
        try receive(within: seconds) { _ in false } == .closed
    }

    /// Whether some text comes.
    func read(until text: String, within seconds: Int) throws -> Bool {
        try receive(within: seconds) { $0.contains(text) } == .found
    }

    /// The head of an answer that has no body.
    func headAlone() throws -> String {
        var (buffer, heard) = ([UInt8](repeating: 0, count: 65_536), "")
        while !heard.contains("\r\n\r\n") {
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { throw Trouble(number: count < 0 ? errno : 0) }
            heard += String(decoding: buffer.prefix(count), as: UTF8.self)
        }
        return heard
    }

    /// The head and the body of an answer, read as it comes, with a rest after every so many bytes.
    func answer(resting seconds: Double = 0, every: Int = .max) throws -> (head: String, body: Data)
    {
        var limit = timeval(tv_sec: 25, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var (buffer, heard, rested) = ([UInt8](repeating: 0, count: 65_536), Data(), 0)
        let blank = Data("\r\n\r\n".utf8)
        while true {
            if let end = heard.range(of: blank) {
                let head = String(decoding: heard[..<end.lowerBound], as: UTF8.self)
                let length =
                    head.lowercased().firstMatch(of: /content-length: (\d+)/)
                    .flatMap { Int($0.1) } ?? 0
                let body = heard[end.upperBound...]
                if body.count >= length { return (head, Data(body)) }
                if body.count / every > rested {
                    rested = body.count / every
                    Thread.sleep(forTimeInterval: seconds)
                }
            }
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { throw Trouble(number: count < 0 ? errno : 0) }
            heard.append(contentsOf: buffer.prefix(count))
        }
    }

    private enum End { case closed, found, nothing }

    private func receive(within seconds: Int, until isEnough: (String) -> Bool) throws -> End {
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var (buffer, heard) = ([UInt8](repeating: 0, count: 65_536), "")
        for _ in 0..<10_000 {
            let count = recv(socket, &buffer, buffer.count, 0)
            if count == 0 || (count < 0 && errno == ECONNRESET) { return .closed }
            guard count > 0 else { return .nothing }
            if heard.utf8.count < 1 << 20 {
                heard += String(decoding: buffer.prefix(count), as: UTF8.self)
            }
            if isEnough(heard) { return .found }
        }
        return .nothing
    }
}
