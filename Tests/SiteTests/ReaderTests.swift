import Site
import Testing

/// Who reads, by the connection and what a proxy says of it.
@Suite struct ReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let peer: String
        let forwarded: String?
        let reader: String?
        var testDescription: String { "\(peer), \(forwarded ?? "nothing forwarded")" }

        init(_ peer: String, _ forwarded: String?, _ reader: String?) {
            (self.peer, self.forwarded, self.reader) = (peer, forwarded, reader)
        }
    }

    @Test(arguments: [
        Case("192.0.2.1", nil, "192.0.2.1"), Case("127.0.0.1", nil, nil), Case("::1", nil, nil),
        Case("127.0.0.1", "192.0.2.1", "192.0.2.1"), Case("::1", "2001:db8::5", "2001:db8::"),
        Case("127.0.0.1", "203.0.113.9, 192.0.2.1", "192.0.2.1"),
        Case("10.1.2.3", "192.0.2.1, 10.9.9.9, 172.16.0.1", "192.0.2.1"),
        Case("192.168.0.2", "[2001:db8::7]:443", "2001:db8::"),
        Case("172.31.0.2", "192.0.2.1:5123", "192.0.2.1"),
        Case("fd00::1", "192.0.2.1", "192.0.2.1"), Case("fe80::1", "192.0.2.1", "192.0.2.1"),
        Case("127.0.0.1", "10.0.0.7, 10.0.0.8", "10.0.0.8"),
        Case("127.0.0.1", "192.0.2.1, rubbish", nil), Case("127.0.0.1", "", nil),
        Case("10.0.0.1", "192.0.2.1, rubbish, 10.0.0.9", "10.0.0.9"),
        Case("127.0.0.1", ",,, ,", nil), Case("127.0.0.1", "127.0.0.1", nil),
    ])
    func `a proxy nearby is believed, and only the last address that is not its own`(
        _ one: Case
    ) throws {
        let peer: Reader = try #require(Reader(one.peer))
        let found = Reader.behind(peer, forwarded: one.forwarded)
        #expect(found == one.reader.flatMap { Reader($0) })
    }

    @Test(arguments: ["198.51.100.4", "172.32.0.1", "2001:db8::9", "11.0.0.1", "fec0::1"])
    func `nobody far away is believed who says to ask for another`(_ peer: String) throws {
        let reader = try #require(Reader(peer))
        #expect(Reader.behind(reader, forwarded: "192.0.2.1") == reader)
        #expect(Reader.behind(reader, forwarded: "127.0.0.1") == reader)
    }

    @Test(arguments: [
        Case("127.0.0.1", "for=192.0.2.60", "192.0.2.60"),
        Case("127.0.0.1", "For=192.0.2.60; proto=http;by=203.0.113.43", "192.0.2.60"),
        Case("127.0.0.1", "by=203.0.113.43;FOR=192.0.2.60", "192.0.2.60"),
        Case("127.0.0.1", #"for="[2001:db8:cafe::17]:4711""#, "2001:db8:cafe::"),
        Case("10.0.0.1", #"for="192.0.2.60:80", for="[fd00::7]""#, "192.0.2.60"),
        Case("127.0.0.1", "for=203.0.113.9,for=192.0.2.60", "192.0.2.60"),
        Case("127.0.0.1", "for=203.0.113.9\t ,\tfor=192.0.2.60\t", "192.0.2.60"),
        // Whatever came before the proxy's own word cannot change it.
        Case("127.0.0.1", #"for="203.0.113.9, for=192.0.2.60"#, "192.0.2.60"),
        Case("127.0.0.1", #"for=", for=192.0.2.60"#, "192.0.2.60"),
        Case("127.0.0.1", #"for=\", for="192.0.2.60""#, "192.0.2.60"),
        Case("127.0.0.1", "for=192.0.2.1, for=unknown", nil),
        Case("127.0.0.1", "for=192.0.2.1, for=_hidden;proto=https", nil),
        Case("10.0.0.1", "for=192.0.2.1;for=192.0.2.2", "10.0.0.1"),
        Case("127.0.0.1", "by=192.0.2.1", nil), Case("127.0.0.1", "192.0.2.1", nil),
        Case("127.0.0.1", "for=", nil), Case("127.0.0.1", "=192.0.2.1", nil),
        Case("127.0.0.1", ";;,,\"", nil), Case("127.0.0.1", "", nil),
        Case("198.51.100.4", "for=192.0.2.60", "198.51.100.4"),
    ])
    func `a proxy nearby that says it as RFC 7239 has it is believed likewise`(
        _ one: Case
    ) throws {
        let peer: Reader = try #require(Reader(one.peer))
        let found = Reader.behind(peer, forwarded: nil, standard: one.forwarded)
        #expect(found == one.reader.flatMap { Reader($0) })
    }

    @Test func `what a proxy adds its word to counts, and not what it passes on unread`() {
        let found = Reader.behind(
            Reader("127.0.0.1"), forwarded: "192.0.2.1", standard: "for=203.0.113.9")
        #expect(found == Reader("192.0.2.1"))
    }

    @Test func `all of a network of IPv6 is one reader, and the next network another`() {
        #expect(Reader("2001:db8:1:2::1") == Reader("2001:db8:1:2:ffff::9"))
        #expect(Reader("2001:db8:1:2::1") != Reader("2001:db8:1:3::1"))
        #expect(Reader("::ffff:192.0.2.1") == Reader("192.0.2.1"))
    }

    @Test(arguments: ["", " ", "192.0.2", "192.0.2.256", "moot.example", "[", "[]", ":", "unknown"])
    func `what is no address is none`(_ text: String) {
        #expect(Reader(text) == nil)
    }
}
