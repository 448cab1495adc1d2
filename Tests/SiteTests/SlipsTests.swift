import Address
import Almanac
import Foundation
import Governance
import Place
import Testing

@testable import Site

/// What a reader gets who comes to where nothing stands.
@Suite(.serialized) struct SlipsTests {
    private func site() async throws -> Site { try await Served.samples.value }

    @Test func `a page not found in a place leads on within it`() async throws {
        for path in ["/hampshire/nowhere", "/hampshire/meetings/x", "/hampshire/a/b/c/d"] {
            let answer = try await site().get(path)
            #expect(answer.status == 404)
            for link in ["/", "/hampshire", "/hampshire/partnerships", "/hampshire/search"] {
                #expect(answer.links.contains(link), "\(path): \(link)")
            }
        }
        let nowhere = try await site().get("/nowhere/at/all")
        #expect(nowhere.links.contains("/"))
        #expect(!nowhere.text.contains("hampshire"))
    }

    @Test func `a place in preparation is like one that there is not`() async throws {
        let noon = Served.noon
        let key = try #require(Word("secretshire"))
        let site = try Served.site(of: [await Served.place(key) { noon }])
        for rest in ["", "/nowhere", "/on/2024-13-45", "/on/2999-01-01", "?as-at=x", "/", "/a/"] {
            let (there, not) = (
                await site.get("/secretshire\(rest)"), await site.get("/othershire\(rest)")
            )
            #expect(there.status == not.status, "\(rest)")
            #expect(there.body == not.body, "\(rest)")
        }
        let text = MeterText(Meter(at: .now), of: site, at: .now).text
        #expect(text.contains("shiremoot_place_entries"))
        #expect(!text.contains("secretshire"))
    }

    @Test(arguments: [
        "/county/on/2024-13-45", "/county/on/2999-01-01/promises", "/county/on/1066-10-14",
        "/county/on/2024-12-02/known/never", "/county/on/2024-12-02/known/2999-01-01",
        "/county/on/%3Cb%3E", "/county/promises?as-at=2999-01-01",
    ])
    func `a day that is none is named, wherever it was typed`(_ path: String) async throws {
        let answer = try await site().get(path)
        #expect(answer.status == 422)
        #expect(answer.text.contains("is not a day that can be shown"))
        #expect(!answer.text.contains("<b>"))
        #expect(answer.links.contains("/county"))
    }

    @Test func `a slash behind an address leads to the address without it`() async throws {
        for (path, meant) in [
            ("/county/", "/county"),
            ("/county/partnerships/?theme=waste", "/county/partnerships?theme=waste"),
        ] {
            let answer = try await site().get(path)
            #expect(answer.status == 308)
            #expect(answer["location"] == meant)
            #expect(try await site().get(meant).status == 200)
        }
        #expect(try await site().get("//evil.example/").status == 404)
    }

    @Test func `what nobody reads makes no page anew, nor does a second look at the map`()
        async throws
    {
        let site = try Served.site(of: [await Served.hampshire()])
        let first = await site.get("/hampshire/assurance.csv")
        let misses = site.cache.tally.misses
        for number in 1...5 {
            let again = await site.get("/hampshire/assurance.csv?x=\(number)")
            #expect(again.body == first.body)
        }
        #expect(site.cache.tally.misses == misses)
        let map = await site.get("/sitemap.xml")
        let hits = site.cache.tally.hits
        #expect(await site.get("/sitemap.xml?x=1").body == map.body)
        #expect(site.cache.tally.hits == hits + 1)
    }

    @Test func `whoever walks through pages without end pushes out none of today's`() throws {
        let (cache, site) = (PageCache(most: 100_000), try Served.site(of: []))
        let state = PageCache.State(entry: EntryNumber(1), day: Served.noon.ukDay)
        let made = Made(200, "text/plain", Array(repeating: 0x61, count: 3_000))
        let ready = site.ready(made, at: Link(.front))
        for number in 1...10 { cache.keep(ready, under: "/\(number)", as: state) }
        for number in 1...500 {
            cache.keep(ready, under: "/1?page=\(number)", as: state, isEndless: true)
        }
        for number in 1...10 { #expect(cache.page("/\(number)", as: state) != nil) }
        #expect(cache.page("/1?page=500", as: state) != nil)
        #expect(cache.page("/1?page=1", as: state) == nil)
    }

    @Test func `a page of up to a quarter of what is kept is kept, until there is an entry`() throws
    {
        let (cache, site) = (PageCache(most: 44_000), try Served.site(of: []))
        for (length, isKept) in [(8_900, true), (9_000, false)] {
            let state = PageCache.State(entry: EntryNumber(1), day: Served.noon.ukDay)
            let made = Made(200, "text/plain", Array(repeating: 0x61, count: length))
            let ready = site.ready(made, at: Link(.front))
            cache.keep(ready, under: "/\(length)", as: state)
            #expect((cache.page("/\(length)", as: state) != nil) == isKept)
            let later = PageCache.State(entry: EntryNumber(2), day: state.day)
            #expect(cache.page("/\(length)", as: later) == nil)
        }
    }
}
