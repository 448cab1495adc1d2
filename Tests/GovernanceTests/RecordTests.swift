import Almanac
import Governance
import TestSupport
import Testing

@Suite struct RecordTests {
    static let call: Datum = [
        "intent": "call-meeting", "as": "clerk", "meeting": "m1", "day": "2014-03-20",
        "convener": "partnership:forum",
    ]

    @Test func `a meeting that is called stands in the record`() throws {
        var world = try World()
        try world.perform(Self.call)
        let meeting = try #require(world.record.meetings[try key("m1")])
        #expect(meeting.day(on: world.now.ukDay)?.exact == (try day("2014-03-20")))
        let forum = try #require(SubjectRef("partnership:forum"))
        #expect(world.record.meetings(of: forum).count == 1)
    }

    @Test func `a fact reported late lands on the day on which it happened`() throws {
        var world = try World()
        try world.perform(Self.reported("rename-partnership", "2014-02-10", "New Forum"))
        try world.perform(Self.reported("rename-partnership", "2014-01-10", "Middle Forum"))
        let forum = try #require(world.record.partnerships[try key("forum")])
        #expect(try forum.name(on: day("2014-01-09")) == "The Forum")
        #expect(try forum.name(on: day("2014-01-10")) == "Middle Forum")
        #expect(try forum.name(on: day("2014-02-10")) == "New Forum")
    }

    static func reported(_ intent: String, _ day: String, _ name: String) -> Datum {
        [
            "intent": .text(intent), "as": "clerk", "happened": .text(day), "word-of": "news",
            "partnership": "forum", "name": .text(name),
        ]
    }

    @Test func `a corrected entry is replaced as a whole, and as known then it stands`() throws {
        var world = try World()
        let number = try world.perform(Self.call)
        let before = world.record
        try world.perform([
            "intent": "call-meeting", "as": "clerk", "meeting": "m1", "day": "2014-03-27",
            "convener": "partnership:forum", "corrects": .number(number), "because": "Misprint",
        ])
        let key: Meeting.Key = try key("m1")
        let today = world.now.ukDay
        #expect(world.record.meetings[key]?.day(on: today)?.exact == (try day("2014-03-27")))
        #expect(before.meetings[key]?.day(on: today)?.exact == (try day("2014-03-20")))
        #expect(world.record.isStruck(EntryNumber(number)))
    }

    @Test func `an entry that others stand on is not withdrawn, and they are named`() throws {
        var world = try World()
        let number = try world.perform(Self.call)
        let later = try world.perform([
            "intent": "publicise-meeting", "as": "clerk", "meeting": "m1",
        ])
        let withdraw: Datum = [
            "intent": "withdraw-entry", "as": "clerk", "entry": .number(number), "reason": "Wrong",
        ]
        #expect(world.refusal(of: withdraw).contains("stand on entry \(number): \(later)"))
        try world.perform([
            "intent": "withdraw-entry", "as": "clerk", "entry": .number(later), "reason": "Wrong",
        ])
        #expect(world.refusal(of: withdraw) == "")
        let key: Meeting.Key = try key("m1")
        #expect(world.record.meetings[key] == nil)
    }

    @Test func `what was withdrawn leaves no trace in the record`() throws {
        var world = try World()
        let meetings = world.record.meetings
        let number = try world.perform(Self.call)
        #expect(world.record.meetings != meetings)
        try world.perform([
            "intent": "withdraw-entry", "as": "clerk", "entry": .number(number), "reason": "Wrong",
        ])
        #expect(world.record.meetings.all == meetings.all)
    }

    @Test func `an erased text says on which day it was erased`() throws {
        var world = try World()
        try world.perform([
            "intent": "take-decision", "as": "clerk", "decision": "d1", "by": "body:council",
            "matter": "A secret",
        ])
        let decision = try #require(world.record.decisions[try key("d1")])
        let matter = try #require(decision.taken.value?.matter)
        #expect(world.record.words(matter) == "A secret")
        try world.perform([
            "intent": "erase-text", "as": "clerk", "text": .text(matter.digest.description),
        ])
        #expect(world.record.words(matter) == "[erased on Mon 3 Mar 2014]")
    }

    @Test func `what is done here takes no day, and what was done elsewhere a source`() throws {
        var world = try World()
        var line = Self.call.members + [.init("happened", "2014-03-01")]
        #expect(world.refusal(of: .object(line)).contains("word-of"))
        line += [.init("word-of", "news")]
        #expect(world.refusal(of: .object(line)) == "")
        let grant: Datum = [
            "intent": "give-grant", "as": "clerk", "person": "clerk", "powers": "convene",
            "over": "place:shire", "happened": "2014-03-01", "word-of": "news",
        ]
        #expect(world.refusal(of: grant).contains("takes no day"))
    }

    @Test func `nothing is reported before it happened`() throws {
        var world = try World()
        let line = Self.reported("rename-partnership", "2014-03-04", "Later")
        #expect(world.refusal(of: line).contains("has not come yet"))
    }

    @Test func `two editors do not overwrite each other`() throws {
        var world = try World()
        let seen = try world.perform(Self.call)
        try world.perform(["intent": "publicise-meeting", "as": "clerk", "meeting": "m1"])
        let move: Datum = [
            "intent": "move-meeting", "as": "clerk", "meeting": "m1", "to": "2014-03-21",
            "seen": .number(seen),
        ]
        #expect(world.refusal(of: move).contains("was changed since entry \(seen)"))
    }

    @Test func `the journal's entries fold to the live record`() throws {
        var world = try World()
        try world.perform(Self.call)
        try world.perform(Self.reported("rename-partnership", "2014-02-10", "New Forum"))
        var folded = Record()
        for entry in world.entries {
            let bytes = entry.bytes(place: try #require(Word("shire")), previous: .none)
            folded.fold(try Entry.read(bytes).entry)
        }
        folded.takeTexts(from: world.record)
        #expect(folded == world.record)
    }

    @Test func `a correction is corrected again, and never withdrawn`() throws {
        var world = try World()
        let number = try world.perform(Self.call)
        let again = Datum.object(
            Self.call.members + [.init("corrects", .number(number)), .init("because", "Wrong")])
        let correction = try world.perform(again)
        let withdraw: Datum = [
            "intent": "withdraw-entry", "as": "clerk", "entry": .number(correction), "reason": "No",
        ]
        #expect(world.refusal(of: withdraw).contains("is a correction"))
        let third = Datum.object(
            Self.call.members + [.init("corrects", .number(correction)), .init("because", "So")])
        #expect(world.refusal(of: third) == "")
    }
}
