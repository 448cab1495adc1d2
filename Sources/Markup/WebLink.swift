/// An address elsewhere on the web, safe to be followed from a page.
///
/// Only `https:` and `http:` with a host are: what somebody typed as the address of a paper may be
/// a sentence, or a script.
public struct WebLink: Hashable, Sendable {
    /// The address as it was typed.
    public let address: String

    /// Takes an address; `nil` for what is none, holds blanks or controls, or is longer than 2,000
    /// bytes.
    public init?(_ address: String) {
        let bytes = Array(address.utf8)
        let rest = bytes.rest(after: "https://") ?? bytes.rest(after: "http://")
        guard let rest, bytes.count <= 2_000, let first = rest.first, first.isOfHost,
            bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E })
        else { return nil }
        self.address = address
    }
}

extension [UInt8] {
    fileprivate func rest(after scheme: String) -> ArraySlice<UInt8>? {
        let scheme = Array(scheme.utf8)
        guard count > scheme.count else { return nil }
        for (place, byte) in scheme.enumerated() {
            let letter = self[place]
            let lower = letter >= 0x41 && letter <= 0x5A ? letter + 0x20 : letter
            guard lower == byte else { return nil }
        }
        return self[scheme.count...]
    }
}

extension UInt8 {
    /// Whether a host may begin with it: a letter, a digit or the bracket of an IPv6 address.
    fileprivate var isOfHost: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self)
            || (0x61...0x7A).contains(self) || self == 0x5B || self >= 0x80
    }
}
