package import NIOCore

/// Who reads, as far as a limit needs to know: an address of IPv4, or a network of IPv6.
///
/// It is kept in memory for as long as its limit lasts, and written down nowhere.
package enum Reader: Hashable, Sendable {
    /// All four bytes.
    case four(UInt32)
    /// The first eight bytes: whoever has one address of a /64 has all of them.
    case six(UInt64)

    /// Reads an address as text, with or without a port: `192.0.2.1`, `[2001:db8::1]:443`.
    package init?(_ text: some StringProtocol) {
        var text = Array(text.utf8).drop { $0 == 0x20 }
        while text.last == 0x20 { text.removeLast() }
        if text.first == 0x5B, let end = text.firstIndex(of: 0x5D) {
            text = text[text.index(after: text.startIndex)..<end]
        } else if text.count(where: { $0 == 0x3A }) == 1 {
            text = text.prefix { $0 != 0x3A }
        }
        guard text.count <= 45, let plain = String(validating: text, as: UTF8.self),
            let address = try? SocketAddress(ipAddress: plain, port: 0)
        else { return nil }
        self.init(address)
    }

    /// The other end of a connection; `nil` for one that has no address.
    package init?(_ address: SocketAddress) {
        switch address {
        case .v4(let four):
            // Behind the family and the port stands the address, as the network has it.
            self = .four(
                withUnsafeBytes(of: four.address) { bytes in
                    bytes[4..<8].reduce(0) { $0 << 8 | UInt32($1) }
                })
        case .v6(let six):
            // Behind those and the flow.
            self.init(withUnsafeBytes(of: six.address) { Array($0[8..<24]) })
        case .unixDomainSocket: return nil
        }
    }

    /// Takes the sixteen bytes of IPv6; `::ffff:192.0.2.1` is 192.0.2.1.
    private init(_ bytes: [UInt8]) {
        let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10...11] == [0xFF, 0xFF]
        if isMapped {
            self = .four(bytes.suffix(4).reduce(0) { $0 << 8 | UInt32($1) })
        } else if bytes.dropLast().allSatisfy({ $0 == 0 }), bytes.last == 1 {
            self = .four(0x7F00_0001)
        } else {
            self = .six(bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
        }
    }

    /// Whether it is this machine itself: 127.0.0.0/8 or ::1.
    package var isThisMachine: Bool {
        if case .four(let address) = self { return address >> 24 == 127 }
        return false
    }

    /// Whether a proxy of ours may stand there: this machine, or a private network (RFC 1918,
    /// RFC 4193) or a link.
    package var isNear: Bool {
        switch self {
        case .four(let address):
            isThisMachine || address >> 24 == 10 || address >> 20 == 0xAC1
                || address >> 16 == 0xC0A8 || address >> 16 == 0xA9FE
        case .six(let network):
            network >> 57 == 0xFC >> 1 || network >> 54 == 0xFE80 >> 6
        }
    }

    /// Who reads through a connection, by what a proxy says of it.
    ///
    /// What a proxy says of it is believed only where the connection comes from nearby: then it
    /// is the last address named that is not nearby itself, since anyone can name others before
    /// it; and where all are, the last. An address that cannot be read ends the search.
    ///
    /// - Parameters:
    ///   - peer: the other end of the connection.
    ///   - forwarded: what `X-Forwarded-For` says.
    ///   - standard: what `Forwarded` says (RFC 7239). It is read where there is no
    ///     `X-Forwarded-For` alone: a proxy that adds to that one passes this one on unread.
    /// - Returns: `nil` for this machine itself, which is not limited.
    package static func behind(
        _ peer: Reader?, forwarded: String?, standard: String? = nil
    ) -> Reader? {
        var nearest = peer
        if peer?.isNear ?? true {
            var last: Reader?
            for one in named(forwarded, standard) {
                guard let one else { break }
                guard one.isNear else { return one }
                last = last ?? one
            }
            nearest = last ?? peer
        }
        return nearest.flatMap { $0.isThisMachine ? nil : $0 }
    }

    /// Whom a proxy names, the last first; `nil` for what cannot be read.
    private static func named(_ forwarded: String?, _ standard: String?) -> [Reader?] {
        if let forwarded {
            return forwarded.utf8.suffix(1_024).split(separator: 0x2C).reversed().map { part in
                String(part).flatMap { Reader($0) }
            }
        }
        return standard.map { Forwarded($0).readers } ?? []
    }
}
