import Testing

@testable import Governance

@Suite struct DigestTests {
    private static let written =
        "00112233445566778899aabbccddeeff0123456789abcdeffedcba9876543210"

    @Test func `sixty-four digits are thirty-two bytes and written the same again`() throws {
        let digest = try #require(Digest(hex: Self.written))
        #expect(digest.description == Self.written)
        #expect(digest.bytes.prefix(4) == [0x00, 0x11, 0x22, 0x33])
        #expect(digest.bytes.suffix(4) == [0x76, 0x54, 0x32, 0x10])
        #expect(Digest(digest.bytes) == digest)
        #expect(digest.bytes.withUnsafeBytes { Digest($0) } == digest)
        #expect(digest.short == "001122334455")
    }

    @Test func `only the digits of lower case are digits, wherever they stand`() throws {
        let lawful = Set("0123456789abcdef".utf8)
        for place in 0..<64 {
            for byte in UInt8.min...UInt8.max {
                var bytes = Array(Self.written.utf8)
                bytes[place] = byte
                let digest = bytes.withUnsafeBufferPointer { Digest(hexadecimal: $0) }
                #expect((digest != nil) == lawful.contains(byte), "\(byte) at \(place)")
                if let digest { #expect(Array(digest.description.utf8) == bytes) }
            }
        }
    }

    @Test func `neither more nor fewer are a hash`() {
        #expect(Digest(hex: String(Self.written.dropLast())) == nil)
        #expect(Digest(hex: Self.written + "0") == nil)
        #expect(Digest([UInt8](repeating: 1, count: 31)) == nil)
        #expect(Digest([UInt8](repeating: 1, count: 33)) == nil)
        #expect(Digest(hex: "") == nil)
    }

    @Test func `hashes are in the order of their bytes`() {
        let low = Digest([UInt8](repeating: 0, count: 31) + [1])
        let high = Digest([1] + [UInt8](repeating: 0, count: 31))
        #expect(low.map { .none < $0 } == true)
        #expect(low.flatMap { low in high.map { low < $0 } } == true)
    }
}
