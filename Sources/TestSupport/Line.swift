public import Foundation

/// One connection to a server of this machine, with bytes as they are.
public final class Line {
    private let socket: Int32

    /// What the system says of a connection that failed; 0 for one that was closed.
    public struct Trouble: Error {
        /// Its number.
        public let number: Int32
    }

    /// Connects.
    ///
    /// - Parameter window: how many bytes the system takes for whoever does not read; as it likes,
    ///   where nothing is said.
    /// - Throws: `Trouble` where nobody answers.
    public init(_ port: Int, window: Int32? = nil) throws {
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

    /// Sends text.
    public func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard Foundation.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) > 0 else {
            throw Trouble(number: errno)
        }
    }

    /// Whether the other side closes, whatever it says before.
    public func isHungUpOn(within seconds: Int) throws -> Bool {
        try receive(within: seconds) { _ in false } == .closed
    }

    /// Whether some text comes.
    public func read(until text: String, within seconds: Int) throws -> Bool {
        try receive(within: seconds) { $0.contains(text) } == .found
    }

    /// Waits until an answer begins to come, and takes nothing of it.
    ///
    /// - Throws: `Trouble` where none comes within half a minute.
    public func begins() throws {
        var limit = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var byte: UInt8 = 0
        let count = recv(socket, &byte, 1, Int32(MSG_PEEK))
        guard count > 0 else { throw Trouble(number: count < 0 ? errno : 0) }
    }

    /// The head of an answer that has no body.
    public func headAlone() throws -> String {
        var (buffer, heard) = ([UInt8](repeating: 0, count: 65_536), "")
        while !heard.contains("\r\n\r\n") {
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { throw Trouble(number: count < 0 ? errno : 0) }
            heard += String(decoding: buffer.prefix(count), as: UTF8.self)
        }
        return heard
    }

    /// The head and the body of an answer, read as it comes, with a rest after every so many bytes.
    ///
    /// - Throws: `Trouble` where it does not come whole.
    public func answer(
        resting seconds: Double = 0, every: Int = .max
    ) throws -> (head: String, body: Data) {
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
                    usleep(UInt32(seconds * 1_000_000))
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
