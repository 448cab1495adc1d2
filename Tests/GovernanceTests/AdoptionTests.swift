import Governance
import TestSupport
import Testing

@Suite struct AdoptionTests {
    private func adopt(
        _ key: String, from day: String = "2014-01-01", _ more: [Datum.Member] = [],
        as intent: String = "adopt-framework"
    ) -> Datum {
        .object(
            [
                .init("intent", .text(intent)), .init("as", "clerk"),
                .init("adoption", .text(key)), .init("framework", "city-guide"),
                .init("sha256", .text(String(repeating: "a", count: 64))),
                .init("party", "body:council"), .init("from", .text(day)),
            ] + more)
    }

    private let reported: [Datum.Member] = [
        .init("happened", "2014-01-01"), .init("word-of", "news"),
    ]

    @Test func `a framework is adopted once from one day, be it here or elsewhere`() throws {
        var world = try World()
        let first = try world.perform(adopt("one"))
        let here = world.refusal(of: adopt("two"))
        #expect(here.hasPrefix("framework: ‘city-guide’ is adopted from Wed 1 Jan 2014 already"))
        #expect(here.contains("by ‘one’ in entry \(first)"))
        #expect(world.refusal(of: adopt("two", reported)) == here)
    }

    @Test func `another day, another party or a yardstick is another matter`() throws {
        var world = try World()
        try world.perform(adopt("one"))
        #expect(world.refusal(of: adopt("two", from: "2014-02-01")) == "")
        #expect(world.refusal(of: adopt("three", as: "hold-up-yardstick")) == "")
        let again = world.refusal(of: adopt("four", as: "hold-up-yardstick"))
        #expect(again.contains("is held up as a yardstick from Wed 1 Jan 2014 already, by ‘three’"))
    }

    @Test func `once it is dropped or withdrawn it can be adopted again`() throws {
        var world = try World()
        try world.perform(adopt("one"))
        try world.perform(["intent": "drop-framework", "as": "clerk", "adoption": "one"])
        let second = try world.perform(adopt("two"))
        try world.perform([
            "intent": "withdraw-entry", "as": "clerk", "entry": .number(second), "reason": "No",
        ])
        #expect(world.refusal(of: adopt("three")) == "")
    }

    @Test func `its entry can be corrected from the same day`() throws {
        var world = try World()
        let first = try world.perform(adopt("one"))
        let correction: [Datum.Member] = [
            .init("corrects", .number(first)), .init("because", "The file was another."),
        ]
        #expect(world.refusal(of: adopt("one", correction)) == "")
    }
}
