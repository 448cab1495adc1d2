import Assurance
import Governance
import Testing

/// Of fewer than five complaints nothing is told, not even by how a duty stands.
@Suite struct FewComplaintsTests {
    /// A shire where complaints are answered within ten working days, with some that were not.
    private func shire(complaints: Int, unanswered: Int) -> World {
        var world = World.adopting(keeps: [.lateComplaint])
        world.minute(
            "2014-01-10", "make-arrangement",
            "partnership: moot, arrangement: complaintsRoute, address: https://moot.example")
        world.minute("2014-01-13", "set-stage", "of: partnership:moot, stage: 1, days: 10")
        for number in 0..<complaints {
            world.minute(
                "2014-03-03", "receive-complaint",
                "complaint: w\(number), partnership: moot, matter: The road is shut")
            guard number >= unanswered else { continue }
            world.minute(
                "2014-03-10", "answer-complaint",
                "complaint: w\(number), stage: 1, outcome: upheld")
        }
        return world
    }

    /// Everything said to an audience of how complaints are looked after.
    private func told(to audience: Audience, of world: World) -> [String] {
        let day = on("2014-06-02")
        let record = world.record.seen(by: audience, on: day).record
        let assessor = Assessor(record, on: day, by: world.library)
        return assessor.findings().filter { $0.key.duty == "CG-14" }.flatMap { finding in
            let proof = assessor.proof(of: finding)
            return ["\(finding.standing)", "\(proof.entries)"]
                + assessor.working(of: finding, by: proof)
        }
    }

    @Test(arguments: [0, 1, 4])
    func `fewer than five read alike to everyone, late or not`(_ count: Int) {
        let none = told(to: .everyone, of: shire(complaints: 0, unanswered: 0))
        #expect(none.contains { $0.contains("nothing is told of fewer than five") })
        for unanswered in Set([0, count]) {
            let some = shire(complaints: count, unanswered: unanswered)
            #expect(told(to: .everyone, of: some) == none)
        }
    }

    @Test func `five are told of, and whoever keeps the record is told of one`() {
        let late = on("2014-03-18")
        let five = told(to: .everyone, of: shire(complaints: 5, unanswered: 1))
        #expect(five.first == "\(Standing.missed(on: late))")
        let kept = told(to: .keepers, of: shire(complaints: 1, unanswered: 1))
        #expect(kept.first == "\(Standing.missed(on: late))")
    }

    @Test func `a day before the fifth came tells of none`() {
        let day = on("2014-03-05")
        var world = shire(complaints: 4, unanswered: 4)
        world.minute(
            "2014-05-05", "receive-complaint",
            "complaint: last, partnership: moot, matter: The road is shut again")
        let partnership = Partnership.Key("moot")
        #expect(partnership.map { world.record.hasFewComplaints(about: $0) } == false)
        #expect(partnership.map { world.record.hasFewComplaints(about: $0, by: day) } == true)
    }
}
