import Almanac
import Assurance
import Foundation
import Governance
import Journal
import Place
import TestSupport
import Testing

/// One line through every room: a meeting is called, a paper is published, the finding says late
/// and shows the days; the entry is corrected and the finding changes; a text is erased and the
/// chain still holds.
@Suite struct ThinLineTests {
    private func town() async throws -> Town {
        let town = try await Town(FrameworkShelf.shipped())
        try await town.adopt("city-guide", from: "2014-01-01", keeping: "published")
        try await town.perform([
            "intent": "call-meeting", "as": "clerk", "meeting": "m1", "day": "2014-03-20",
            "convener": "partnership:forum",
        ])
        return town
    }

    private func publish(_ more: [Datum.Member] = []) -> Datum {
        .object(
            [
                .init("intent", "publish-paper"), .init("as", "clerk"), .init("paper", "agenda"),
                .init("meeting", "m1"), .init("sort", "agenda"), .init("title", "Agenda of March"),
            ] + more)
    }

    @Test func `a paper a day late is missed, and the working shows the days`() async throws {
        let town = try await town()
        try town.on("2014-03-14")
        try await town.perform(publish())
        let finding = try #require(await town.findings("CG-23", on: "2014-03-20").first)
        let friday = try day("2014-03-14")
        #expect(finding.standing == .missed(on: friday))
        let day = try PlaceTests.day("2014-03-20")
        let assessor = Assessor(town.moot.snapshot.record, on: day, by: town.moot.library)
        let working = assessor.working(of: finding, by: assessor.proof(of: finding)).joined(
            separator: "\n")
        #expect(working.contains("Fri 14"))
        #expect(working.contains("Wed 19"))
        #expect(assessor.proof(of: finding).entries.contains(town.moot.snapshot.record.last))
    }

    @Test func `a paper published after the cut-off hour counts as the next day's`() async throws {
        let town = try await town()
        try await town.perform([
            "intent": "set-cut-off", "as": "clerk", "of": "place:shire", "time": "17:00",
        ])
        try town.on("2014-03-13", at: "17:30")
        try await town.perform(publish())
        let finding = try #require(await town.findings("CG-23", on: "2014-03-20").first)
        #expect(finding.standing.name == .missed)
    }

    @Test func `a misprint put right leaves the paper on its day and at its minute`() async throws {
        let town = try await town()
        try await town.perform([
            "intent": "set-cut-off", "as": "clerk", "of": "place:shire", "time": "17:00",
        ])
        try town.on("2014-03-12", at: "16:59")
        let number = try await town.perform(publish()).number.number
        let before = try await town.findings("CG-23", on: "2014-03-20").map(\.standing)
        try town.on("2014-03-25", at: "18:00")
        let again = publish([
            .init("corrects", .number(number)), .init("because", "The title was misspelt."),
        ])
        try await town.perform(again)
        #expect(try await town.findings("CG-23", on: "2014-03-20").map(\.standing) == before)
        let key = try #require(Paper.Key("agenda"))
        let fact = try #require(town.moot.snapshot.record.papers[key]?.made.last)
        #expect(fact.happened.exact == (try day("2014-03-12")))
        #expect(fact.value.at == ClockTime("16:59"))
    }

    @Test func `minutes and notices after the cut-off hour count as the next day's`() async throws {
        let town = try await town()
        try await town.perform([
            "intent": "set-cut-off", "as": "clerk", "of": "place:shire", "time": "17:00",
        ])
        let minutes: Datum = [
            "intent": "publish-minutes", "as": "clerk", "meeting": "m1", "stage": "draft",
        ]
        try town.on("2014-04-03", at: "17:30")
        try await town.perform(minutes)
        let late = try await town.findings("CG-24", on: "2014-04-10")
        #expect(late.map(\.standing.name) == [.missed])
        let timed = Datum.object(minutes.members + [.init("at", "12:00")])
        #expect(await town.refusal(of: timed).contains("a time goes with ‘happened’"))
    }

    @Test func `another intent in its place is done when it is recorded`() async throws {
        let town = try await town()
        try town.on("2014-03-12")
        let wrong: Datum = ["intent": "publicise-meeting", "as": "clerk", "meeting": "m1"]
        let number = try await town.perform(wrong).number.number
        try town.on("2014-03-25")
        try await town.perform(
            publish([.init("corrects", .number(number)), .init("because", "It was the agenda.")]))
        let key = try #require(Paper.Key("agenda"))
        let fact = try #require(town.moot.snapshot.record.papers[key]?.made.last)
        #expect(fact.happened.exact == (try day("2014-03-25")))
    }

    @Test func `a paper is not earlier than the entry before it, though the clock went back`()
        async throws
    {
        let town = try await town()
        try town.on("2014-03-12", at: "17:30")
        try await town.perform(["intent": "publicise-meeting", "as": "clerk", "meeting": "m1"])
        try town.on("2014-03-12", at: "16:00")
        try await town.perform(publish())
        let key = try #require(Paper.Key("agenda"))
        let at = town.moot.snapshot.record.papers[key]?.made.value?.at
        #expect(at == ClockTime("17:30"))
    }

    @Test func `the entry is corrected, and the finding changes`() async throws {
        let town = try await town()
        try town.on("2014-03-14")
        let late = try await town.perform(publish())
        #expect(try await town.findings("CG-23", on: "2014-03-20").first?.standing.name == .missed)
        try await town.perform(
            publish([
                .init("happened", "2014-03-13"), .init("word-of", "news"),
                .init("corrects", .number(late.number.number)),
                .init("because", "It was on the website the day before."),
            ]))
        #expect(try await town.findings("CG-23", on: "2014-03-20").first?.standing == .kept)
        let known = try await town.moot.record(knownAt: late.number)
        let then = Assessor(known, on: try day("2014-03-20"), by: town.moot.library)
        let before = then.findings().first { $0.key.duty == "CG-23" }
        #expect(before?.standing.name == .missed)
    }

    @Test func `an erased text is nowhere on the disk, and the chain holds`() async throws {
        let town = try await town()
        try town.on("2014-03-12")
        try await town.perform(publish())
        let agenda: Paper.Key = try key("agenda")
        let paper = try #require(town.moot.snapshot.record.papers[agenda])
        let title = try #require(paper.made.value?.title)
        #expect(Self.bytes(under: town.path).contains(Array("Agenda of March".utf8)))
        try await town.perform([
            "intent": "erase-text", "as": "clerk", "text": .text(title.digest.description),
        ])
        #expect(!Self.bytes(under: town.path).contains(Array("Agenda of March".utf8)))
        #expect(town.moot.snapshot.record.words(title).hasPrefix("[erased on"))
        #expect(try await town.findings("CG-23", on: "2014-03-20").first?.standing == .kept)
    }

    static func bytes(under path: String) -> [UInt8] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.flatMap {
            Array(FileManager.default.contents(atPath: path + "/" + $0) ?? Data())
        }
    }

    @Test func `several intents are done all or none, problems by line`() async throws {
        let town = try await town()
        let last = town.moot.snapshot.record.last
        let lines: [Datum] = [
            publish(), ["intent": "publicise-meeting", "as": "clerk", "meeting": "m2"],
            ["intent": "publicise-meeting", "as": "clerk", "meeting": "m1"],
            ["intent": "cancel-meeting", "as": "nobody", "meeting": "m1"],
        ]
        do {
            _ = try await town.moot.performAll(lines.map { try Door.read($0) })
            Issue.record("they were performed")
        } catch let problems as LineProblems {
            #expect(problems.refusals.map(\.line) == [2, 4])
        }
        #expect(town.moot.snapshot.record.last == last)
    }

    @Test func `a file taken in as one batch is taken back as one, and both hold`() async throws {
        let town = try await town()
        let before = await town.moot.findings(on: try day("2014-03-20"))
        let lines = [publish(), ["intent": "publicise-meeting", "as": "clerk", "meeting": "m1"]]
        let receipts = try await town.moot.performAll(
            lines.map { try Door.read($0) }, asBatch: true)
        let first = try #require(receipts.first?.number.number)
        let withdraw: Datum = [
            "intent": "withdraw-batch", "as": "clerk", "entry": .number(first), "reason": "Wrong",
        ]
        try await town.perform(withdraw)
        #expect(await town.moot.findings(on: try day("2014-03-20")) == before)
        #expect(try town.moot.verify())
    }

    @Test func `a place opened again has the same record and findings`() async throws {
        let town = try await town()
        try town.on("2014-03-14")
        try await town.perform(publish())
        let day = try PlaceTests.day("2014-03-20")
        let findings = await town.moot.findings(on: day)
        let record = town.moot.snapshot.record
        let file = try JournalFile.open(town.moot.place, in: town.directory)
        let moment = record.lastRecorded
        let again = try await Moot(file, judgedBy: town.moot.library, clock: { moment })
        #expect(again.snapshot.record == record)
        #expect(await again.findings(on: day) == findings)
    }
}

extension Array where Element == UInt8 {
    func contains(_ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first, count >= wanted.count else { return false }
        return indices.contains { start in
            self[start] == first && start + wanted.count <= count
                && self[start..<(start + wanted.count)].elementsEqual(wanted)
        }
    }
}
