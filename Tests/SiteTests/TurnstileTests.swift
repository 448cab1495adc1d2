import Foundation
import Site
import Testing

/// What a reader gets who asks too much, by a clock that the tests move.
@Suite struct TurnstileTests {
    private let start = ContinuousClock.now
    private let ann = Reader.four(0xC000_0201)
    private let bob = Reader.four(0xC000_0202)

    private func opened() async throws -> Entrance {
        Entrance(try await Served.samples.value) { Served.noon }
    }

    @Test func `a reader may ask five hundred times at once, and fifty times a second after`() {
        let turnstile = Turnstile()
        for _ in 0..<500 { #expect(turnstile.wait(for: ann, price: 1, at: start) == nil) }
        #expect(turnstile.wait(for: ann, price: 1, at: start) == 1)
        let later = start.advanced(by: .seconds(2))
        for _ in 0..<100 { #expect(turnstile.wait(for: ann, price: 1, at: later) == nil) }
        #expect(turnstile.wait(for: ann, price: 1, at: later) == 1)
    }

    @Test func `a bucket never holds more than it did, however long nobody asks`() {
        let turnstile = Turnstile()
        let later = start.advanced(by: .seconds(86_400))
        #expect(turnstile.wait(for: ann, price: 500, at: start) == nil)
        #expect(turnstile.wait(for: ann, price: 500, at: later) == nil)
        #expect(turnstile.wait(for: ann, price: 500, at: later) == 10)
    }

    @Test func `whoever has to wait pays nothing for having asked, and hurts nobody else`() {
        let turnstile = Turnstile()
        #expect(turnstile.wait(for: ann, price: 500, at: start) == nil)
        for _ in 0..<1_000 { #expect(turnstile.wait(for: ann, price: 10, at: start) == 1) }
        #expect(turnstile.wait(for: bob, price: 10, at: start) == nil)
        let later = start.advanced(by: .milliseconds(200))
        #expect(turnstile.wait(for: ann, price: 10, at: later) == nil)
    }

    @Test func `a clock that stands or runs backwards gives nothing away`() {
        let turnstile = Turnstile()
        #expect(turnstile.wait(for: ann, price: 500, at: start) == nil)
        let before = start.advanced(by: .seconds(-60))
        #expect(turnstile.wait(for: ann, price: 1, at: before) == 1)
        #expect(turnstile.wait(for: ann, price: 1, at: start) == 1)
    }

    @Test func `only so many readers are remembered, and the longest unseen are forgotten`() {
        var allowance = Turnstile.Allowance()
        allowance.readers = 100
        let turnstile = Turnstile(allowance)
        for number in 0..<1_000 as Range<UInt32> {
            let now = start.advanced(by: .microseconds(Int(number)))
            #expect(turnstile.wait(for: .four(number), price: 500, at: now) == nil)
            #expect(turnstile.count <= 100)
        }
        let end = start.advanced(by: .microseconds(1_000))
        #expect(turnstile.wait(for: .four(999), price: 100, at: end) != nil)
        #expect(turnstile.wait(for: .four(0), price: 100, at: end) == nil)
    }

    @Test func `too many requests get a page that says so, and when to come back`() async throws {
        let entrance = try await opened()
        for _ in 0..<500 {
            #expect(await entrance.reply(to: Ask("GET", "/"), from: ann, at: start).status == 200)
        }
        let refused = await entrance.reply(to: Ask("GET", "/"), from: ann, at: start)
        #expect(refused.status == 429)
        #expect(refused["retry-after"] == "1")
        #expect(refused["cache-control"] == "no-store")
        #expect(refused.text.contains("<h1>Too many requests</h1>"))
        let head = await entrance.reply(to: Ask("HEAD", "/"), from: ann, at: start)
        #expect(head.status == 429)
        #expect(head.body.isEmpty)
        for path in ["/livez", "/readyz", "/styles.css"] {
            #expect(await entrance.reply(to: Ask("GET", path), from: ann, at: start).status == 200)
        }
    }

    @Test(arguments: [
        Price("/county", 500), Price("/county/partnerships?page=2", 500),
        Price("/county/search?q=waste", 100), Price("/county/trend", 100),
        Price("/county/ahead", 100), Price("/county/then-and-now", 100),
        Price("/county/assurance.csv?x=1", 100), Price("/county/assurance", 500),
        Price("/sitemap.xml", 100), Price("/county/on/1066-10-14", 50),
        Price("/county/on/1066-10-14/trend", 50),
        Price("/county/on/1066-10-14/known/1066-10-14", 50), Price("/%zz", 500),
    ])
    func `an address that is dear to answer can be asked for less often`(
        _ price: Price
    ) async throws {
        let entrance = try await opened()
        let ask = Ask("GET", price.path)
        for _ in 0..<price.times {
            #expect(await entrance.reply(to: ask, from: ann, at: start).status != 429)
        }
        #expect(await entrance.reply(to: ask, from: ann, at: start).status == 429)
    }

    struct Price: Sendable, CustomTestStringConvertible {
        let path: String
        let times: Int
        var testDescription: String { path }

        init(_ path: String, _ times: Int) { (self.path, self.times) = (path, times) }
    }

    @Test func `this machine itself is not limited`() async throws {
        let entrance = try await opened()
        let reader = Reader.behind(Reader("127.0.0.1"), forwarded: nil)
        for _ in 0..<600 {
            #expect(
                await entrance.reply(to: Ask("GET", "/"), from: reader, at: start).status == 200)
        }
    }
}
