/// Words met lately while entries are read, so that a key named by ten of them is one text in
/// memory and not ten.
///
/// A slot holds the last word that fell into it: nothing is promised but that the word given back
/// is the word asked for.
final class WordPool {
    private var slots = [String?](repeating: nil, count: 4_096)

    /// The word in these bytes, if it is lawful as a key.
    func word(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        isLawfulKey(bytes) ? pooled(bytes) : nil
    }

    /// The text in these bytes, if they are UTF-8.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard bytes.count <= 64, !bytes.contains(where: { $0 >= 0x80 }) else {
            return String(validating: bytes, as: UTF8.self)
        }
        return pooled(bytes)
    }

    private func pooled(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        // A text of up to fifteen bytes needs no memory of its own.
        guard bytes.count > 15 else { return String(decoding: bytes, as: UTF8.self) }
        // FNV-1a (Fowler, Noll and Vo, 1991).
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let slot = Int(truncatingIfNeeded: (hash ^ hash >> 32) & 4_095)
        if let found = slots[slot], Self.isSame(found, bytes) { return found }
        let text = String(decoding: bytes, as: UTF8.self)
        slots[slot] = text
        return text
    }

    private static func isSame(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var text = text
        return text.withUTF8 { found in
            guard found.count == bytes.count else { return false }
            for place in 0..<found.count where found[place] != bytes[place] { return false }
            return true
        }
    }
}
