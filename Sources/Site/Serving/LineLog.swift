import Foundation
import Synchronization

/// Writes lines without ever letting whoever serves wait for them.
///
/// Lines are laid down in memory, and a thread of its own writes them. Where nobody reads fast
/// enough they are lost rather than kept without bound, and a line says how many were.
public final class LineLog: Sendable {
    fileprivate struct Waiting {
        var lines: [UInt8] = []
        var lost = 0
        var isEnding = false
        var isDone = false
    }

    private let most: Int
    private let write: @Sendable ([UInt8]) -> Void
    private let waiting = Mutex(Waiting())
    private let bell = NSCondition()

    /// Opens a log.
    ///
    /// - Parameters:
    ///   - most: how many bytes wait at most.
    ///   - write: writes bytes, however long that takes; it is called from one thread alone.
    public init(most: Int = 1 << 20, write: @escaping @Sendable ([UInt8]) -> Void) {
        self.most = most
        self.write = write
        Thread.detachNewThread { self.run() }
    }

    /// Lays down a line, or counts it as lost where too many wait already.
    func add(_ line: [UInt8]) {
        let isFirst = waiting.withLock { waiting in
            guard !waiting.isEnding, waiting.lines.count + line.count < most else {
                waiting.lost += 1
                return false
            }
            defer { waiting.lines += line + [0x0A] }
            return waiting.lines.isEmpty
        }
        if isFirst { ring() }
    }

    /// Writes what waits and stops, unless that takes more than two seconds.
    public func end() async {
        waiting.withLock { $0.isEnding = true }
        ring()
        for _ in 0..<200 where !waiting.withLock({ $0.isDone }) {
            try? await Task.sleep(for: .milliseconds(10))
        }
    }

    private func ring() {
        bell.lock()
        bell.signal()
        bell.unlock()
    }

    private func run() {
        while let lines = next() { write(lines) }
        waiting.withLock { $0.isDone = true }
    }

    /// Waits for lines; `nil` once there will be none.
    private func next() -> [UInt8]? {
        bell.lock()
        defer { bell.unlock() }
        while true {
            let taken = waiting.withLock { $0.take() }
            if !taken.lines.isEmpty { return taken.lines }
            if taken.isLast { return nil }
            bell.wait()
        }
    }
}

extension LineLog.Waiting {
    fileprivate mutating func take() -> (lines: [UInt8], isLast: Bool) {
        if lost > 0 { lines += Array("{\"lost\":\(lost)}\n".utf8) }
        lost = 0
        defer { lines = [] }
        return (lines, isEnding && lines.isEmpty)
    }
}
