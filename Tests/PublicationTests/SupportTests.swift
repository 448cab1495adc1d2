import Almanac
import Governance
import Publication
import TestSupport
import Testing

@Suite struct `Requests for support` {
    @Test func `are in time by the working days that were promised`() throws {
        var world = Charter.world
        world.on("2014-01-01", "set-response-standard", ["body": "council", "days": 5])
        let asked = ["salt": "2014-03-03", "bus": "2014-03-04", "play": "2014-03-05"]
        for (request, day) in asked {
            world.on(
                day, "request-support",
                [
                    "request": .text(request), "from": "upton", "to": "council",
                    "matter": .text(request),
                ])
        }
        world.on("2014-03-10", "answer-request", ["request": "salt"])
        world.on("2014-03-12", "answer-request", ["request": "bus"])
        let council: Body.Key = try key("council")
        let rows = { (day: String) in
            world.assessor(on: day).requests(to: [council]).map { row in
                let late = row.isLate(on: Day(day) ?? .first)
                return
                    "\(row.matter) \(row.days ?? -1) \(late.map { $0 ? "late" : "in time" } ?? "")"
            }
        }
        #expect(rows("2014-03-12") == ["play 7 in time", "bus 8 late", "salt 7 in time"])
        #expect(rows("2014-03-13").first == "play 8 late")
    }
}
