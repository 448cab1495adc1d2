import Assurance
import Governance
import Testing

private func speaks(_ group: String, _ person: String = "bob", on when: String = "2014-01-10")
    -> Minute
{
    Minute(
        when, "fill-office",
        "of: involvement:council-in-moot, office: oppositionSpokesperson, person: \(person),"
            + " group: \(group)")
}

private func briefed(_ group: String?, _ when: String = "2014-03-18") -> Minute {
    Minute(
        when, "send-briefing",
        "meeting: m1, involvement: council-in-moot, to: oppositionSpokesperson"
            + (group.map { ", group: \($0)" } ?? ""))
}

@Suite struct `Where there are several groups in opposition` {
    private func standing(_ minutes: [Minute]) -> Standing.Name? {
        var world = World.adopting(keeps: [.oppositionBriefing])
        let adopted = world.entries.count
        world.does([called] + minutes)
        world.proveLive(after: adopted, on: "2014-06-02")
        return world.standing("CG-20", on: "2014-06-02")?.name
    }

    private let both = [speaks("green"), speaks("blue", "ann")]

    @Test func `each is to be briefed`() {
        #expect(standing(both + [briefed("green")]) == .missed)
        #expect(standing(both + [briefed("green"), briefed("blue")]) == .kept)
        #expect(standing(both + [briefed("green"), briefed("yellow")]) == .missed)
    }

    @Test func `the last of them decides whether it was in time`() {
        #expect(standing(both + [briefed("green"), briefed("blue", "2014-03-21")]) == .missed)
    }

    @Test func `a briefing that names no group went to all`() {
        #expect(standing(both + [briefed(nil)]) == .kept)
    }

    @Test func `a group without a spokesperson is not waited for`() {
        let left = Minute(
            "2014-03-03", "vacate-office",
            "of: involvement:council-in-moot, office: oppositionSpokesperson, group: blue")
        #expect(standing(both + [left, briefed("green")]) == .kept)
        #expect(
            standing([speaks("green"), speaks("blue", on: "2014-04-07"), briefed("green")])
                == .kept)
    }

    @Test func `one briefing is enough where no group is named`() {
        #expect(standing([briefed("green")]) == .kept)
    }
}
