import Almanac
import Assurance
import Governance
import Publication
import TestSupport
import Testing

/// The shire with two parishes and a charter of its own.
enum Charter {
    static let key = Word("charter")

    static var world: World {
        var world = World(library: library)
        for parish in ["upton", "downton", "weston", "norton"] {
            world.on(
                "2013-01-01", "establish-body",
                [
                    "body": .text(parish), "name": .text(parish.capitalised),
                    "sector": "parish", "area": "shire",
                ])
        }
        return world
    }

    static func file(_ number: UInt8) -> Digest {
        Digest([UInt8](repeating: number, count: 32)) ?? .none
    }

    /// Two texts of the charter: the second one says four weeks, drops a duty and adds another.
    static var library: Library {
        let older = """
              - {id: OWN-1, says: Notice is given two weeks ahead., clause: First, \
            subject: partnership, form: exists, evidence: exitPlan}
              - {id: OWN-2, says: A map is kept., clause: Second, subject: partnership, \
            form: exists, evidence: exitPlan}
            """
        let newer = """
              - {id: OWN-1, says: Notice is given four weeks ahead., clause: First, \
            subject: partnership, form: exists, evidence: exitPlan}
              - {id: OWN-3, says: A bell is rung., clause: Third, subject: partnership, \
            form: exists, evidence: exitPlan}
            """
        do {
            return try Library([
                (file(1), try Framework.read(text(older), file: "charter.yaml")),
                (file(2), try Framework.read(text(newer), file: "charter-2.yaml")),
            ])
        } catch {
            Issue.record("\(error)")
            return Library()
        }
    }

    private static func text(_ duties: String) -> String {
        """
        framework: charter
        title: The charter
        source: The minute book
        principles:
          - {key: trust, title: Trust}
        duties:
        \(duties)
        """
    }
}

extension World {
    mutating func invite(_ body: String, on day: String) {
        on(
            day, "invite-signatory",
            [
                "signatory": .text("\(body)-signs"), "framework": "charter",
                "author": "council", "body": .text(body),
            ])
    }

    mutating func record(version: String, on day: String) {
        on(
            day, "record-version",
            [
                "version": .text(version), "framework": "charter",
                "label": .text("Charter of \(version)"), "author": "council",
            ])
    }

    mutating func consult(_ body: String, closing: String) {
        on(
            "2014-01-10", "open-consultation",
            [
                "consultation": .text("with-\(body)"), "version": "v1", "with": .text(body),
                "closes": .text(closing),
            ])
    }
}

@Suite struct `Signatories` {
    private var world: World {
        var world = Charter.world
        for body in ["upton", "downton", "weston", "city"] { world.invite(body, on: "2014-01-01") }
        world.record(version: "v1", on: "2013-12-01")
        world.on(
            "2014-03-01", "sign-charter",
            [
                "signatory": "upton-signs", "status": "signed", "version": "v1",
                "minute": "Minute 12",
            ])
        world.on(
            "2014-04-01", "sign-charter",
            [
                "signatory": "downton-signs", "status": "declined",
                "minute": "It binds nobody",
            ])
        world.on(
            "2014-05-01", "record-variation",
            ["signatory": "upton-signs", "clause": "Notice", "says": "By telephone"])
        return world
    }

    private func told(on day: String) throws -> [String] {
        let key = try #require(Charter.key)
        return world.assessor(on: day).signatories(of: key).map { row in
            [row.council, row.standing, row.minute ?? "", row.variations.joined()]
                .filter { !$0.isEmpty }.joined(separator: ", ")
        }
    }

    @Test func `are parish councils first, with what each did and by which minute`() throws {
        #expect(
            try told(on: "2014-06-01") == [
                "Downton, declined, It binds nobody",
                "Upton, signed, Minute 12, Notice: By telephone",
                "Weston, not answered", "City Council, not answered",
            ])
    }

    @Test func `stand on a past day as they stood then`() throws {
        #expect(
            try told(on: "2014-03-15") == [
                "Downton, not answered", "Upton, signed, Minute 12", "Weston, not answered",
                "City Council, not answered",
            ])
        #expect(try told(on: "2013-12-31").isEmpty)
    }

    @Test func `have the same in every column`() throws {
        let key = try #require(Charter.key)
        let row = try #require(
            world.assessor(on: "2014-06-01").signatories(of: key).first { $0.body.word == "upton" })
        #expect(
            row.cells.dropLast() == [
                "upton-signs", "upton", "Upton", "parish or town council", "Shire Council",
                "2014-01-01", "signed", "2014-03-01", "Minute 12", "Charter of v1",
                "Notice: By telephone",
            ])
        #expect(SignatoryRow.columns.count == row.values.count)
    }
}

@Suite struct `Open issues` {
    private var world: World {
        var world = Charter.world
        for (issue, next) in [("verges", "2014-06-01"), ("halls", "2014-09-01")] {
            world.on(
                "2014-01-01", "open-issue",
                [
                    "issue": .text(issue), "framework": "charter", "author": "council",
                    "matter": .text(issue), "owner": "city", "next": .text(next),
                ])
        }
        world.on(
            "2014-01-01", "open-issue",
            [
                "issue": "bells", "framework": "charter", "author": "council",
                "matter": "bells",
            ])
        world.on("2014-06-10", "settle-issue", ["issue": "halls", "how": "Each hall for itself"])
        return world
    }

    private func told(_ world: World, on day: String) throws -> [String] {
        let key = try #require(Charter.key)
        return world.assessor(on: day).issues(of: key).map { "\($0.matter): \($0.state.word)" }
    }

    @Test func `are overdue once their date has passed, and settled ones come last`() throws {
        #expect(
            try told(world, on: "2014-06-11") == [
                "verges: overdue", "bells: no date given", "halls: settled",
            ])
        #expect(
            try told(world, on: "2014-06-01") == [
                "verges: open", "halls: open", "bells: no date given",
            ])
        #expect(try told(world, on: "2013-12-31").isEmpty)
    }

    @Test func `that got another date are not overdue`() throws {
        var world = world
        world.on("2014-06-05", "date-issue", ["issue": "verges", "next": "2014-12-01"])
        #expect(try told(world, on: "2014-06-11").first == "verges: open")
        #expect(try told(world, on: "2014-06-04").first == "verges: overdue")
    }
}

@Suite struct `Comments` {
    private var world: World {
        var world = Charter.world
        world.record(version: "v1", on: "2014-01-01")
        world.consult("city", closing: "2014-03-01")
        for (comment, from) in [("longer", "city"), ("shorter", nil)] as [(String, String?)] {
            var fields: [Datum.Member] = [
                .init("comment", .text(comment)), .init("consultation", "with-city"),
                .init("says", .text("It is to be \(comment)")),
            ]
            if let from { fields.append(.init("from", .text(from))) }
            world.on("2014-02-01", "make-comment", .object(fields))
        }
        world.on("2014-02-15", "answer-comment", ["comment": "longer", "answer": "So be it"])
        return world
    }

    @Test func `stand with their answer and how long it took, or how long they have waited`()
        throws
    {
        let key = try #require(Charter.key)
        let rows = { (day: String) in
            world.assessor(on: day).comments(on: key).map {
                "\($0.fromName), \($0.says): \($0.answer ?? "none"), \($0.days ?? -1)"
            }
        }
        #expect(
            rows("2014-02-21") == [
                "City Council, It is to be longer: So be it, 14",
                "somebody, not a body here, It is to be shorter: none, 20",
            ])
        #expect(rows("2014-02-10").first == "City Council, It is to be longer: none, 9")
        #expect(rows("2014-01-31").isEmpty)
    }
}

@Suite struct `Texts of a framework` {
    private var world: World {
        var world = Charter.world
        world.record(version: "v1", on: "2013-12-01")
        for (number, from) in [(1, "2014-01-01"), (2, "2014-06-02"), (3, "2015-01-01")] {
            world.on(
                from, "adopt-framework",
                [
                    "adoption": .text("text-\(number)"), "framework": "charter",
                    "sha256": .text(Charter.file(UInt8(number)).description),
                    "party": "body:council", "from": .text(from),
                ])
        }
        return world
    }

    @Test func `are those in use by the day, and say when they are not at hand`() throws {
        let key = try #require(Charter.key)
        let told = { (day: String) in
            world.assessor(on: day).editions(of: key).map {
                "\($0.title) \($0.text == nil ? "no" : "yes")"
            }
        }
        #expect(
            told("2016-06-01") == [
                "Version ‘Charter of v1’ no", "The text in use since Wed 1 Jan 2014 yes",
                "The text in use since Mon 2 Jun 2014 yes",
                "The text in use since Thu 1 Jan 2015 no",
            ])
        #expect(
            told("2013-06-01") == ["The newest text at hand, which nobody uses yes"])
    }

    @Test func `are compared sentence by sentence`() throws {
        let older = try #require(Charter.library[Charter.file(1)])
        let newer = try #require(Charter.library[Charter.file(2)])
        let told = ClauseChange.all(from: older, to: newer).map { change in
            switch change.change {
            case .same: "\(change.title): same"
            case .changed(let redline):
                "\(change.title): "
                    + redline.runs.filter { $0.change != .kept }.map(\.words)
                    .joined(separator: " > ")
            case .rewritten: "\(change.title): rewritten"
            case .putIn: "\(change.title): put in"
            case .takenOut: "\(change.title): taken out"
            }
        }
        #expect(
            told == [
                "Principle: Trust: same", "OWN-1, First: two > four", "OWN-3, Third: put in",
                "OWN-2, Second: taken out",
            ])
    }
}
