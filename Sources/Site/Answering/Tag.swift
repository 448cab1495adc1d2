import struct Crypto.SHA256

/// The tag of bytes: the beginning of their hash, in quotes as `ETag` has it (RFC 9110, 8.8.3).
enum Tag {
    static func of(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = [0x22]
        for byte in SHA256.hash(data: bytes).prefix(16) {
            text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        text.append(0x22)
        return String(decoding: text, as: UTF8.self)
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
