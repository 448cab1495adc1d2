import Synchronization

/// Says where things are served once all of them are, so that nothing is said before a refusal.
final class Announcement: Sendable {
    private struct Ports {
        var site: Int?
        var numbers: Int?
    }

    private let isWithNumbers: Bool
    private let say: @Sendable (_ site: Int, _ numbers: Int?) -> Void
    private let ports = Mutex(Ports())

    /// - Parameters:
    ///   - isWithNumbers: whether numbers are served too, on a port of their own.
    ///   - say: is told both ports, once.
    init(withNumbers isWithNumbers: Bool, say: @escaping @Sendable (Int, Int?) -> Void) {
        self.isWithNumbers = isWithNumbers
        self.say = say
    }

    /// The site is served.
    func site(on port: Int) { note { $0.site = port } }

    /// The numbers are served.
    func numbers(on port: Int) { note { $0.numbers = port } }

    private func note(_ change: (inout Ports) -> Void) {
        let both = ports.withLock { ports in
            change(&ports)
            return ports
        }
        guard let site = both.site, !isWithNumbers || both.numbers != nil else { return }
        say(site, both.numbers)
    }
}
