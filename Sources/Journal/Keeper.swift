public import Governance

import struct Crypto.SHA256
import struct Crypto.SHA256Digest

/// The hashes of the journal, and the laying aside of texts.
public enum Keeper {
    /// How many bytes of salt a kept text has.
    static let saltLength = 16

    /// Salts and hashes a text, to be written with the entry that refers to it.
    ///
    /// - Parameter salt: sixteen bytes from `freshSalt`; the store refuses any other number.
    public static func lay(
        _ text: String, for audience: Audience, salt: [UInt8] = freshSalt()
    ) -> LaidText {
        LaidText(
            digest: plainHash(salt + Array(text.utf8)), salt: salt, text: text, audience: audience)
    }

    /// Sixteen bytes from the system's source of randomness.
    public static func freshSalt() -> [UInt8] {
        var chance = SystemRandomNumberGenerator()
        return (0..<saltLength).map { _ in UInt8.random(in: .min ... .max, using: &chance) }
    }

    /// The hash of an entry: SHA-256 of a zero byte and its bytes.
    ///
    /// The zero byte is that of a leaf in RFC 6962, section 2.1, so that a Merkle tree over the
    /// entries needs no other hash.
    public static func hash(of bytes: [UInt8]) -> Digest {
        var hasher = SHA256()
        hasher.update(data: [0])
        hasher.update(data: bytes)
        return digest(hasher.finalize())
    }

    /// SHA-256 of bytes as they are: of a request, a document, a salted text.
    public static func plainHash(_ bytes: [UInt8]) -> Digest {
        digest(SHA256.hash(data: bytes))
    }

    static func digest(_ hash: SHA256Digest) -> Digest {
        // A SHA-256 has 32 bytes, so this is never `none`.
        hash.withUnsafeBytes { Digest($0) } ?? .none
    }
}
