import Almanac
import Governance
import TestSupport
import Testing

@Suite struct PermissionTests {
    private func world() throws -> World {
        var world = try World()
        try world.perform(["intent": "enter-person", "as": "clerk", "person": "ann"])
        return world
    }

    private func grant(_ powers: String, over: String) -> Datum {
        [
            "intent": "give-grant", "as": "clerk", "person": "ann", "powers": .text(powers),
            "over": .text(over),
        ]
    }

    private let call: Datum = [
        "intent": "call-meeting", "as": "ann", "day": "2014-03-20", "convener": "partnership:forum",
    ]

    @Test func `who has no grant may do nothing`() throws {
        var world = try world()
        for kind in IntentKind.all {
            let line: Datum = .object([
                .init("intent", .text(kind.word)), .init("as", "nobody"),
            ])
            #expect(world.refusal(of: line) != "", "\(kind.word)")
        }
        #expect(world.refusal(of: call).contains("takes the power to ‘convene’"))
    }

    struct Case: Sendable {
        let powers: String
        let over: String
        let may: Bool
    }

    @Test(arguments: [
        Case(powers: "convene", over: "place:shire", may: true),
        Case(powers: "convene", over: "partnership:forum", may: true),
        Case(powers: "convene", over: "body:council", may: false),
        Case(powers: "register,decide", over: "place:shire", may: false),
        Case(powers: "register,convene", over: "partnership:forum", may: true),
    ])
    func `a grant covers what lies within it and nothing else`(one: Case) throws {
        var world = try world()
        try world.perform(grant(one.powers, over: one.over))
        #expect((world.refusal(of: call) == "") == one.may)
    }

    @Test func `a grant that was withdrawn entitles to nothing`() throws {
        var world = try world()
        try world.perform(grant("convene", over: "place:shire"))
        try world.perform([
            "intent": "withdraw-grant", "as": "clerk", "person": "ann", "powers": "convene",
            "over": "place:shire",
        ])
        #expect(world.refusal(of: call).contains("takes the power"))
    }

    @Test func `a grant over a body covers its involvements and its committees`() throws {
        var world = try world()
        try world.perform([
            "intent": "establish-body", "as": "clerk", "body": "cabinet", "name": "Cabinet",
            "sector": "committee", "parent": "council",
        ])
        try world.perform(grant("convene,register", over: "body:council"))
        let cabinet: Datum = [
            "intent": "call-meeting", "as": "ann", "day": "2014-03-20", "convener": "body:cabinet",
        ]
        #expect(world.refusal(of: cabinet) == "")
        let level: Datum = [
            "intent": "change-involvement", "as": "ann", "involvement": "council-in-forum",
            "level": "fullPartner",
        ]
        #expect(world.refusal(of: level) == "")
    }

    @Test func `who may convene here corrects nothing elsewhere`() throws {
        var world = try world()
        try world.perform([
            "intent": "start-partnership", "as": "clerk", "partnership": "league",
            "name": "The League", "kind": "network", "regime": "informal",
        ])
        try world.perform(grant("convene", over: "partnership:league"))
        let theirs = try world.perform(RecordTests.call)
        let mine: Datum = [
            "intent": "call-meeting", "as": "ann", "day": "2014-03-21",
            "convener": "partnership:league", "corrects": .number(theirs), "because": "Mine",
        ]
        #expect(world.refusal(of: mine).contains("may not correct that entry"))
    }

    @Test func `who lost a power does not correct their way back to it`() throws {
        var world = try world()
        try world.perform(grant("convene", over: "place:shire"))
        let withdrawn = try world.perform([
            "intent": "withdraw-grant", "as": "clerk", "person": "ann", "powers": "convene",
            "over": "place:shire",
        ])
        let back = Datum.object(
            call.members + [.init("corrects", .number(withdrawn)), .init("because", "Back")])
        #expect(world.refusal(of: back).contains("takes the power"))
    }

    @Test func `somebody is always left who may administer the place`() throws {
        var world = try world()
        let last: Datum = [
            "intent": "withdraw-grant", "as": "clerk", "person": "clerk", "powers": "administer",
            "over": "place:shire",
        ]
        #expect(world.refusal(of: last).contains("Nobody would be left"))
        try world.perform(grant("administer", over: "place:shire"))
        #expect(world.refusal(of: last) == "")
    }
}
