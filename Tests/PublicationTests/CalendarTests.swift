import Almanac
import Assurance
import Foundation
import Governance
import Publication
import TestSupport
import Testing

/// Meetings as calendars read them (RFC 5545).
@Suite struct CalendarTests {
    private func calendar(_ world: World, on day: String) throws -> String {
        let assessor = Assessor(world.record, on: try #require(Day(day)), by: Library())
        let calendar = MeetingCalendar(
            world.record.meetings.all, by: assessor, of: try #require(Word("shire")),
            base: "https://moot.example")
        return String(decoding: calendar.bytes, as: UTF8.self)
    }

    private func world() -> World {
        var world = World()
        world.on(
            "2014-01-06", "call-meeting",
            [
                "meeting": "june", "convener": "partnership:moot", "day": "2014-06-19",
                "starts": "14:00", "venue": "The Guildhall, High Street; first floor",
            ])
        return world
    }

    @Test func `a meeting has a name that stays, a beginning in UTC and a place`() throws {
        let text = try calendar(world(), on: "2014-02-01")
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(text.contains("\r\nUID:june@shire.shiremoot\r\n"))
        #expect(text.contains("\r\nDTSTART:20140619T130000Z\r\n"))
        #expect(text.contains("\r\nSEQUENCE:0\r\n"))
        #expect(text.contains("\r\nSUMMARY:The Moot\r\n"))
        #expect(text.contains("\r\nLOCATION:The Guildhall\\, High Street\\; first floor\r\n"))
        #expect(text.contains("\r\nURL:https://moot.example/shire/meetings/june\r\n"))
    }

    @Test func `a meeting that is moved and then cancelled says so under the same name`() throws {
        var world = world()
        world.on("2014-03-03", "move-meeting", ["meeting": "june", "to": "2014-07-03"])
        world.on("2014-04-04", "cancel-meeting", ["meeting": "june", "reason": "The roof leaks"])
        let moved = try calendar(world, on: "2014-03-10")
        #expect(moved.contains("\r\nSEQUENCE:1\r\n"))
        #expect(moved.contains("\r\nDTSTART:20140703T130000Z\r\n"))
        #expect(moved.contains("\r\nSTATUS:CONFIRMED\r\n"))
        let cancelled = try calendar(world, on: "2014-05-01")
        #expect(cancelled.contains("\r\nUID:june@shire.shiremoot\r\n"))
        #expect(cancelled.contains("\r\nSEQUENCE:2\r\n"))
        #expect(cancelled.contains("\r\nSTATUS:CANCELLED\r\n"))
        #expect(cancelled.contains("\r\nSUMMARY:Cancelled: The Moot\r\n"))
    }

    @Test func `no line is longer than 75 bytes, and none is folded inside a letter`() throws {
        var world = World()
        let venue = String(repeating: "Ysgol Gŵyl y Môr, ", count: 20)
        world.on(
            "2014-01-06", "call-meeting",
            [
                "meeting": "sea", "convener": "partnership:moot", "day": "2014-06-19",
                "venue": .text(venue),
            ])
        let text = try calendar(world, on: "2014-02-01")
        for line in text.components(separatedBy: "\r\n") {
            #expect(line.utf8.count <= 75)
            #expect(!line.contains("\u{FFFD}"))
        }
        let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
        #expect(unfolded.contains("Ysgol Gŵyl y Môr\\, Ysgol"))
        #expect(unfolded.contains("\r\nDTSTART;VALUE=DATE:20140619\r\n"))
    }
}

/// What an audience may see of a record.
@Suite struct SightTests {
    private let world = World()

    private func name(of key: String) throws -> Kept {
        let key = try #require(Person.Key(key))
        return try #require(world.record.people[key]?.name(on: .last))
    }

    @Test func `a name that is not public is not handed out, and one that is public is`() throws {
        let (ann, bob) = (try name(of: "ann"), try name(of: "bob"))
        #expect(world.record.words(bob) == "Bob Hayward")
        let sight = world.record.seen(by: .everyone, on: .last)
        #expect(sight.record.text(bob) == .withheld)
        #expect(sight.record.words(bob) == "[not public]")
        #expect(sight.record.words(ann) == "Ann Reeve")
    }

    @Test func `whoever sees little cannot look at it as somebody who sees more`() throws {
        let bob = try name(of: "bob")
        let sight = world.record.seen(by: .everyone, on: .last)
        #expect(sight.record.seen(by: .keepers, on: .last).record.text(bob) == .withheld)
        #expect(world.record.seen(by: .keepers, on: .last).record.words(bob) == "Bob Hayward")
    }
}
