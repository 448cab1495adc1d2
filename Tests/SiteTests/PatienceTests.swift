import Foundation
import NIOCore
import Site
import Synchronization
import Testing

/// What a slow or greedy reader gets, over a real socket.
///
/// Each waits for less than the thirty seconds after which an idle connection is closed anyway.
@Suite(.serialized) struct PatienceTests {
    /// Serves the samples with little patience of one sort, and much of all others, while a test
    /// looks on and says what it saw.
    private func serving<Seen: Sendable>(
        _ sort: WritableKeyPath<Patience, TimeAmount>,
        _ look: @escaping @Sendable (Int) throws -> Seen
    ) async throws -> Seen {
        var patience = Patience()
        patience[keyPath: sort] = .milliseconds(400)
        let server = Server(
            try await Served.samples.value, host: "127.0.0.1", port: 0, patience: patience)
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
    private func onItsOwnThread<Seen: Sendable>(
        _ look: @escaping @Sendable () throws -> Seen
    ) async throws -> Seen {
        try await withCheckedThrowingContinuation { seen in
            Thread.detachNewThread { seen.resume(with: Result { try look() }) }
        }
    }

    @Test func `whoever sends half a head and waits is hung up on`() async throws {
        let isHungUpOn = try await serving(\.idle) { port in
            let line = try Line(port)
            try line.send("GET / HTTP/1.1\r\nHost: moot.example\r\n")
            return try line.isHungUpOn(within: 25)
        }
        #expect(isHungUpOn)
    }

    @Test func `whoever sends a body without end is hung up on`() async throws {
        let isHungUpOn = try await serving(\.asking) { port in
            let line = try Line(port)
            try line.send("POST / HTTP/1.1\r\nHost: moot.example\r\nContent-Length: 9999\r\n\r\nab")
            return try line.isHungUpOn(within: 25)
        }
        #expect(isHungUpOn)
    }

    @Test func `whoever asks for much and reads nothing is hung up on, and others are answered`()
        async throws
    {
        // Made beforehand, so that what is waited for is the reading of it alone.
        _ = try await Served.samples.value.get("/county/assurance.csv")
        let seen = try await serving(\.reading) { port in
            let greedy = try Line(port, window: 4_096)
            let ask = "GET /county/assurance.csv HTTP/1.1\r\nHost: moot.example\r\n\r\n"
            try greedy.send(String(repeating: ask, count: 40))
            let other = try Line(port)
            try other.send("GET /livez HTTP/1.1\r\nHost: moot.example\r\n\r\n")
            let isAnswered = try other.read(until: "alive", within: 25)
            Thread.sleep(forTimeInterval: 2)
            return (isAnswered: isAnswered, isHungUpOn: try greedy.isHungUpOn(within: 25))
        }
        #expect(seen.isAnswered)
        #expect(seen.isHungUpOn)
    }

    @Test func `a head that is too long is refused`() async throws {
        let isHungUpOn = try await serving(\.idle) { port in
            let line = try Line(port)
            let long = String(repeating: "a", count: 40_000)
            try line.send("GET / HTTP/1.1\r\nHost: moot.example\r\nX-Long: \(long)\r\n\r\n")
            return try line.isHungUpOn(within: 25)
        }
        #expect(isHungUpOn)
    }
}

/// One connection, with bytes as they are.
private final class Line {
    private let socket: Int32

    struct Trouble: Error { let number: Int32 }

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
