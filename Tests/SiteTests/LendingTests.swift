import Foundation
import Testing

@testable import Site

/// How many documents are read at once, by one reader and by all of them.
@Suite(.serialized) struct LendingTests {
    private let ann = Reader.four(0xC000_0201)
    private let bob = Reader.four(0xC000_0202)

    @Test func `a reader has thirty-two documents at once, and another when one has come`()
        async throws
    {
        let place = try await Shelved()
        let path = try await place.publish("p1", saying: "an agenda")
        let entrance = Entrance(place.site) { Served.noon }
        var out: [Reply] = []
        for _ in 0..<32 { out.append(await entrance.reply(to: Ask("GET", path), from: ann)) }
        #expect(out.allSatisfy { $0.status == 200 })
        let refused = await entrance.reply(to: Ask("GET", path), from: ann)
        #expect(refused.status == 429)
        #expect(refused["retry-after"] == "10")
        #expect(refused["cache-control"] == "no-store")
        #expect(refused.text.contains("<h1>Too many documents at once</h1>"))
        #expect(refused.text.contains("from your address"))
        // What takes no document is not limited by them, and nobody else is.
        let tag = out.first?["etag"]
        #expect(await entrance.reply(to: Ask("HEAD", path), from: ann).status == 200)
        #expect(await entrance.reply(to: Ask("GET", path, have: tag), from: ann).status == 304)
        #expect(await entrance.reply(to: Ask("GET", "/shire"), from: ann).status == 200)
        #expect(await entrance.reply(to: Ask("GET", path), from: bob).status == 200)
        #expect(entrance.lending.count == 32)
        _ = out.removeLast()
        #expect(await entrance.reply(to: Ask("GET", path), from: ann).status == 200)
        #expect(entrance.lending.count == out.count)
    }

    @Test func `when all that may be are out, everybody is told to come back`() async throws {
        let place = try await Shelved()
        let path = try await place.publish("p1", saying: "an agenda")
        var stock = Lending.Stock()
        stock.all = 1
        var entrance = Entrance(place.site) { Served.noon }
        entrance.lending = Lending(stock)
        let first = await entrance.reply(to: Ask("GET", path), from: nil)
        for reader in [ann, bob, nil] {
            let refused = await entrance.reply(to: Ask("GET", path), from: reader)
            #expect(refused.status == 503)
            #expect(refused["retry-after"] == "10")
            #expect(refused.text.contains("Readers are downloading as many"))
        }
        #expect(first.text == "an agenda")
    }

    @Test func `the fewer are left the fewer anybody gets, and it takes a crowd to have all`() {
        let lending = Lending()
        var (out, had): ([Loan], [Int]) = ([], [])
        for number in 0..<1_000 as Range<UInt32> {
            let before = out.count
            while let loan = try? lending.lend(to: .four(number)) { out.append(loan) }
            if out.count == before { break }
            had.append(out.count - before)
        }
        #expect(had.first == 32)
        #expect(had.dropLast().allSatisfy { $0 >= 2 })
        #expect(had.count > 30)
        #expect(out.count == 512 && lending.count == 512)
        out = []
        #expect(lending.count == 0)
    }

    @Test func `this machine itself is limited by what all may have alone`() {
        let lending = Lending()
        let out = (0..<512).compactMap { _ in try? lending.lend(to: nil) }
        #expect(out.count == 512)
        #expect(throws: Lending.Refused.everybodys) { try lending.lend(to: nil) }
    }
}
