import Foundation
import NIOCore
import Site
import TestSupport
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
        return try await Line.serving(try await Served.samples.value, patience, look)
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
