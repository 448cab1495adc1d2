import Foundation

/// A reader that keeps a connection and asks one thing after another, on a thread of its own.
enum Client {
    /// A request as it goes over the line.
    static func ask(_ path: String, have tag: String? = nil) -> [UInt8] {
        let have = tag.map { "If-None-Match: \($0)\r\n" } ?? ""
        return Array("GET \(path) HTTP/1.1\r\nHost: moot.example\r\n\(have)\r\n".utf8)
    }

    /// The seconds that each answer took, of all readers together.
    static func many(
        _ readers: Int, on port: Int, asking asks: [[UInt8]], for seconds: Double
    ) async -> [Double] {
        await withTaskGroup(of: [Double].self) { group in
            for reader in 0..<readers {
                group.addTask {
                    await withCheckedContinuation { done in
                        Thread.detachNewThread {
                            done.resume(
                                returning: read(port, asks, from: reader * 7, for: seconds))
                        }
                    }
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }

    private static func read(
        _ port: Int, _ asks: [[UInt8]], from first: Int, for seconds: Double
    ) -> [Double] {
        guard let line = Line(port), !asks.isEmpty else { return [] }
        let clock = ContinuousClock()
        let end = clock.now.advanced(by: .seconds(seconds))
        var (times, number) = ([Double](), first)
        while clock.now < end {
            let start = clock.now
            guard line.exchange(asks[number % asks.count]) else { break }
            let parts = start.duration(to: clock.now).components
            times.append(Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
            number += 1
        }
        return times
    }
}

/// One connection that is kept open.
final class Line {
    private let socket: Int32
    private var buffer = [UInt8](repeating: 0, count: 1 << 20)

    init?(_ port: Int) {
        socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var flag: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &flag, size)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else {
            close(socket)
            return nil
        }
    }

    deinit { close(socket) }

    /// Sends one request and reads its answer to the end; whether it came whole.
    func exchange(_ ask: [UInt8]) -> Bool {
        guard send(socket, ask, ask.count, Int32(MSG_NOSIGNAL)) == ask.count else { return false }
        var filled = 0
        var whole: Int?
        while whole.map({ filled < $0 }) ?? true {
            if filled == buffer.count { buffer += [UInt8](repeating: 0, count: buffer.count) }
            let count = buffer.withUnsafeMutableBytes { bytes in
                recv(socket, bytes.baseAddress.map { $0 + filled }, bytes.count - filled, 0)
            }
            guard count > 0 else { return false }
            filled += count
            if whole == nil { whole = length(of: filled) }
        }
        return true
    }

    /// How long an answer is with its head; `nil` while the head has not come whole.
    ///
    /// By bytes: what the reader takes to read is taken from what the server could answer.
    private func length(of filled: Int) -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard let end = Self.place(of: Self.end, in: bytes[..<filled]) else { return nil }
            // Of Content-Length, however it is written.
            guard let field = Self.place(of: Self.length, in: bytes[..<end]) else {
                return end + Self.end.count
            }
            var (length, place) = (0, field + Self.length.count)
            while place < end, (0x30...0x39).contains(bytes[place]) {
                length = length * 10 + Int(bytes[place]) - 0x30
                place += 1
            }
            return end + Self.end.count + length
        }
    }

    private static let end = Array("\r\n\r\n".utf8)
    private static let length = Array("ength: ".utf8)

    /// Where some bytes begin among others, by the machine's own search for the first of them:
    /// what the reader takes to find the end of a head is taken from the server.
    private static func place(
        of sought: [UInt8], in bytes: Slice<UnsafeRawBufferPointer>
    ) -> Int? {
        let region = UnsafeRawBufferPointer(rebasing: bytes)
        guard let first = sought.first, let start = region.baseAddress else { return nil }
        var from = 0
        while region.count - from >= sought.count,
            let hit = memchr(start + from, Int32(first), region.count - from)
        {
            let place = UnsafeRawPointer(hit) - start
            guard region.count - place >= sought.count else { return nil }
            if memcmp(hit, sought, sought.count) == 0 { return bytes.startIndex + place }
            from = place + 1
        }
        return nil
    }
}
