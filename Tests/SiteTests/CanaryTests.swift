import Address
import Almanac
import Foundation
import Governance
import Place
import Site
import TestSupport
import Testing

/// Whatever is not for everyone is given a name that nothing else has, and looked for everywhere.
@Suite(.serialized) struct CanaryTests {
    private static let word = "canaryof"

    /// Every text that is not for everyone becomes a canary.
    private static func marked(_ line: Datum) -> Datum {
        guard case .object(let members) = line, case .text(let word) = line["intent"],
            let kind = IntentKind.named(word)
        else { return line }
        let hidden = Set(kind.fields.filter { $0.audience != .everyone }.map(\.name))
            .union(["because", "despite"])
        return .object(
            members.map { member in
                guard hidden.contains(member.name), case .text = member.value else { return member }
                return .init(member.name, .text("\(Self.word)\(member.name)"))
            })
    }

    @Test func `no text that is not for everyone is on any page, in any form, on any day`()
        async throws
    {
        let moot = try await Served.county(changing: Self.marked)
        let whole = moot.snapshot.record
        let hidden = whole.people.all.compactMap { $0.name(on: .last) }.filter { name in
            guard case .standing(let text, _) = whole.text(name) else { return false }
            return text.contains(Self.word)
        }
        #expect(!hidden.isEmpty, "the county names nobody whose name is not public")
        let site = try Served.site(of: [moot])
        var paths = await site.get("/sitemap.xml").text
            .matches(of: /<loc>https:\/\/moot\.example([^<]*)<\/loc>/).map { String($0.1) }
        paths += paths.filter { $0.hasPrefix("/county") }.map { path in
            "/county/on/2024-11-01" + path.dropFirst("/county".count)
        }
        let lists = paths.flatMap { path in
            Representation.allCases.dropFirst().map { "\(path).\($0.rawValue)" }
        }
        let entries = stride(from: 1, through: whole.last.number, by: 1)
            .map { "/county/journal/\($0)" }
        paths += lists + entries
        var shown = 0
        for path in paths {
            let answer = await site.get(path)
            if answer.status == 200 { shown += 1 }
            #expect(!answer.text.contains(Self.word), "\(path)")
        }
        #expect(shown > 1_000)
    }

    @Test func `no text that is not for everyone can be searched for`() async throws {
        let secrets = Secrets()
        let moot = try await Served.county { line in
            let marked = Self.marked(line)
            secrets.note(marked, Self.word)
            return marked
        }
        let site = try Served.site(of: [moot])
        #expect(secrets.words.count > 5)
        for word in secrets.words.union([Self.word]) {
            // The page says again what was asked; it must have found nothing.
            let page = await site.get("/county/search?q=\(word)")
            #expect(page.status == 200)
            #expect(page.text.contains("Nothing was found"), "\(word)")
            let feed = await site.get("/county/search.atom?q=\(word)")
            #expect(feed.status == 200)
            #expect(!feed.text.contains("<entry>"), "\(word)")
            for form in ["csv", "json"] {
                let list = await site.get("/county/search.\(form)?q=\(word)")
                #expect(list.status == 200)
                #expect(!list.text.contains(Self.word), "\(word)")
            }
        }
        #expect(await site.get("/county/search?q=partnership").text.contains("<mark>"))
    }

    /// The canaries that were let in.
    private final class Secrets {
        private(set) var words: Set<String> = []

        func note(_ line: Datum, _ mark: String) {
            guard case .object(let members) = line else { return }
            for case .text(let text) in members.map(\.value) where text.hasPrefix(mark) {
                words.insert(text)
            }
        }
    }

    /// Publishes a paper at a meeting under words to be looked for, and withholds it months later.
    private func withhold(at meeting: Meeting.Key, in moot: Moot) async throws {
        let lines: [Datum] = [
            [
                "intent": "publish-paper", "paper": "canary", "meeting": .text(meeting.word),
                "sort": "report", "title": .text("\(Self.word)title"),
                "address": .text("https://moot.example/\(Self.word)address"),
                "happened": "2024-08-01", "word-of": "minute-books",
            ],
            [
                "intent": "assess-impact", "paper": "canary", "impact": "equality",
                "assessment": .text("\(Self.word)impact"), "happened": "2024-08-01",
                "word-of": "minute-books",
            ],
            [
                "intent": "accept-late-paper", "paper": "canary",
                "reason": .text("\(Self.word)reason"), "happened": "2024-08-02",
                "word-of": "minute-books",
            ],
            [
                "intent": "exempt-paper", "paper": "canary", "public-title": "A contract",
                "reason": "It names a bidder", "happened": "2025-02-03",
                "word-of": "minute-books",
            ],
        ]
        for line in lines { try await moot.enter(line, as: "sample-keeper") }
    }

    @Test func `what was withheld is told by its public title alone, even as at a day before`()
        async throws
    {
        let moot = try await Served.county()
        let meeting = try #require(
            moot.snapshot.record.meetings.all.first { $0.convener?.kind == .partnership })
        let partnership = try #require(meeting.convener)
        try await withhold(at: meeting.key, in: moot)
        let site = try Served.site(of: [moot])
        let history = "partnerships/\(partnership.key)/history"
        for path in [
            "/county", "/county.atom", "/county/\(history)", "/county/\(history).csv",
            "/county/on/2024-09-02/\(history)", "/county/meetings/\(meeting.key)",
            "/county/on/2024-09-02/meetings/\(meeting.key)",
            "/county/on/2024-09-02/known/2025-03-01/meetings/\(meeting.key)",
            "/county/assurance.csv", "/county/withheld", "/county/search.csv?q=canaryoftitle",
            "/county/search.csv?q=canaryofimpact",
            "/county/\(partnership.kind)s/\(partnership.key).atom",
            "/county/on/2024-09-02/then-and-now",
        ] {
            #expect(await !site.get(path).text.contains(Self.word), "\(path)")
        }
        let page = await site.get("/county/meetings/\(meeting.key)")
        #expect(page.text.contains("A contract"))
    }

    @Test func `no document of a paper that may not be read is found anywhere, on any day`()
        async throws
    {
        let place = try await Shelved()
        let secret = "\(Self.word)-document-7f3k2m9q"
        let exempt = try await place.publish("p1", "a.pdf", saying: "%PDF-1.4 \(secret)")
        try await place.perform([
            "intent": "exempt-paper", "paper": "p1", "public-title": "A contract",
            "reason": "It names a bidder",
        ])
        let hidden = try await place.publish("p2", saying: secret, field: "private-document")
        let entry = place.moot.snapshot.record.last.next
        let withdrawn = try await place.publish("p3", saying: "withdrawn \(secret)")
        try await place.perform([
            "intent": "withdraw-entry", "entry": .number(entry.number), "reason": "A mistake",
        ])
        try place.on("2014-03-18T09:00:00Z")
        let later = try await place.publish("p4", saying: "later \(secret)")
        var paths = await place.get("/sitemap.xml").text
            .matches(of: /<loc>https:\/\/moot\.example([^<]*)<\/loc>/).map { String($0.1) }
        paths += [exempt, hidden, withdrawn]
        for day in ["2014-03-10", "2014-03-17", "2014-03-17/known/2014-03-10"] {
            paths += (paths + [later]).filter { $0.hasPrefix("/shire") && !$0.contains("/on/") }
                .map { "/shire/on/\(day)" + $0.dropFirst("/shire".count) }
        }
        paths += paths.flatMap { path in
            Representation.allCases.dropFirst().map { "\(path).\($0.rawValue)" }
        }
        paths += (1...place.moot.snapshot.record.last.number).map { "/shire/journal/\($0)" }
        for path in paths {
            #expect(await !place.get(path).text.contains(secret), "\(path)")
        }
        #expect(await place.get(later).text.contains(secret))
        #expect(await !place.get("/shire/search?q=document").text.contains(secret))
    }

    @Test func `a place in preparation shows nothing to anybody`() async throws {
        let moot = try await Served.place(try #require(Word("shire"))) {
            Moment(microseconds: 1_700_000_000_000_000)
        }
        try await moot.enter(["intent": "found-place", "place": "shire", "title": "The Shire"])
        let site = try Served.site(of: [moot])
        #expect(await site.get("/shire").status == 404)
        #expect(await site.get("/shire/journal/1").status == 404)
        #expect(await !site.get("/").text.contains("Shire<"))
        #expect(await !site.get("/sitemap.xml").text.contains("shire"))
        try await moot.enter(["intent": "open-place", "place": "shire"])
        #expect(await site.get("/shire").status == 200)
    }
}
