import struct Crypto.SHA256

/// The tag of bytes: the beginning of their hash, in quotes as `ETag` has it (RFC 9110, 8.8.3).
enum Tag {
    static func of(_ bytes: [UInt8]) -> String {
        let text = [0x22] + digits(of: SHA256.hash(data: bytes).prefix(16)) + [0x22]
        return String(decoding: text, as: UTF8.self)
    }

    /// Bytes of a hash as hexadecimal digits in lower case.
    static func digits(of hash: some Sequence<UInt8>) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        return hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    }

    /// Whether what bears a tag is what a reader wants: anything, or one of the tags listed, none
    /// of which may be weak (RFC 9110, section 13.1.1).
    static func isWanted(_ wanted: String?, _ tag: String) -> Bool {
        guard let wanted else { return true }
        return wanted.split(separator: ",").contains { one in
            let one = one.drop { $0 == " " }.prefix { $0 != " " }
            return one == "*" || one == tag
        }
    }

    /// Whether a reader has what bears a tag: `*`, or the tag among those listed, weak or not.
    static func isAmong(_ have: String?, _ tag: String) -> Bool {
        guard let have else { return false }
        if have == tag { return true }
        return have.split(separator: ",").contains { one in
            let one = one.drop { $0 == " " }.prefix { $0 != " " }
            return one == "*" || one == tag || one == "W/" + tag
        }
    }
}
