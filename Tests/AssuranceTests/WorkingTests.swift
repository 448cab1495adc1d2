import Almanac
import Assurance
import Governance
import Testing

@Suite struct `The working of a finding` {
    private let book = "on the word of ‘The minute book of the Shire’"

    private func paper(_ when: String) -> Minute {
        Minute(when, "publish-paper", "paper: p1, meeting: m1, sort: agenda, title: Agenda")
    }

    @Test func `counts the days before a meeting as the timetable does`() {
        var world = World.adopting()
        world.does([called, paper("2014-03-12")])
        #expect(
            world.working("CG-23", on: "2014-06-02") == [
                "publication: Wed 12 Mar 2014, entry 17, \(book)",
                "published Wed 12 Mar 2014; counted Wed 12, Thu 13, Fri 14, Mon 17, Tue 18, Wed 19;"
                    + " meeting Thu 20",
                "see entry 16, \(book)",
            ])
    }

    @Test func `says what was left out and how many were short`() {
        var world = World.adopting()
        world.does([
            Minute(
                "2014-04-01", "call-meeting",
                "meeting: m1, convener: partnership:moot, day: 2014-04-23"),
            paper("2014-04-16"),
            Minute("2014-04-23", "accept-late-paper", "paper: p1, reason: It burns"),
        ])
        #expect(
            world.working("CG-23", on: "2014-06-02") == [
                "publication: Wed 16 Apr 2014, entry 17, \(book)",
                "published Wed 16 Apr 2014; counted Wed 16, Thu 17, Tue 22; not counted Fri 18"
                    + " (Good Friday), Mon 21 (Easter Monday); meeting Wed 23; 3 of the 5 needed",
                "excused, because: It burns (entry 18, \(book))",
                "see entry 16, \(book)",
            ])
    }

    @Test func `counts the days after a meeting and gives the last`() {
        var world = World.adopting()
        world.does([
            called, Minute("2014-04-04", "publish-minutes", "meeting: m1, stage: draft"),
        ])
        #expect(
            world.working("CG-24", on: "2014-06-02").first
                == "draft minutes: missed on Fri 4 Apr 2014; minutes: Fri 4 Apr 2014, entry 17,"
                + " \(book); meeting Thu 20 Mar 2014; counted Fri 21, Mon 24, Tue 25, Wed 26,"
                + " Thu 27, Fri 28, Mon 31, Tue 1 Apr, Wed 2, Thu 3; due by Thu 3 Apr 2014; minutes"
                + " Fri 4 Apr 2014")
    }

    @Test func `takes the evidence’s own word where it is no paper`() {
        var world = World.adopting()
        world.does([called, seat(), filled("2014-01-20")])
        #expect(
            world.working("CG-19", on: "2014-03-03").first
                == "a briefing by Tue 18 Mar 2014; counted Tue 18, Wed 19; meeting Thu 20")
    }

    @Test func `says what is missing when something is not known`() {
        var world = World.adopting()
        world.does([called, paper("2014-03")])
        #expect(
            world.working("CG-23", on: "2014-06-02").contains(
                "missing: the exact day of publication"))
        #expect(
            world.working("HP-09", on: "2014-06-02").last
                == "missing: whether the record has all there is of ‘meetings held’ in 2014; as far"
                + " as it goes, the limit is kept")
        #expect(
            world.working("CG-15", on: "2014-06-02").first
                == "missing: the level of involvement is not recorded")
    }

    @Test func `compares people by their names where those are public`() {
        var world = World.adopting()
        world.does([office("leadMember", "ann"), contact("leadMember", "bob")])
        #expect(
            world.working("CG-25", on: "2014-06-02").first
                == "a published lead member: bob; a lead member: ann")
    }

    @Test func `measures against its bounds`() {
        var world = World.adopting()
        world.does(resources(short: 2))
        #expect(
            world.working("CG-28", on: "2014-06-02").first
                == "shortfalls, added up by Mon 2 Jun 2014: 8, at most 0")
    }

    @Test func `has no sentence twice and never an empty one, whatever the duty`() {
        var world = World.adopting(keeps: [.minutes, .published, .complaintsRoute])
        world.does([called, paper("2014-03-14"), seat(), office("leadMember", "ann")])
        let assessor = world.assessor(on: "2014-06-02")
        for finding in assessor.findings() {
            let working = assessor.working(of: finding, by: assessor.proof(of: finding))
            #expect(!working.isEmpty, "\(finding.key.name)")
            #expect(Set(working).count == working.count, "\(finding.key.name) \(working)")
            #expect(working.allSatisfy { !$0.isEmpty && !$0.contains("Optional") })
        }
    }
}

@Suite struct `The title of a subject` {
    @Test(arguments: [
        ("place:shire", "The Shire"), ("source:book", "The minute book of the Shire"),
        ("person:ann", "ann"), ("person:clerk", "clerk"), ("body:council", "Shire Council"),
        ("partnership:moot", "The Moot"),
        ("involvement:council-in-moot", "Shire Council in The Moot"),
        ("seat:council-seat", "the seat of Shire Council at The Moot"),
        ("meeting:m1", "The Moot, Thu 20 Mar 2014"),
        ("paper:p1", "‘Agenda’, The Moot, Thu 20 Mar 2014"),
        ("paper:p2", "‘A contract’, The Moot, Thu 20 Mar 2014"),
        ("item:i1", "‘Roads’, The Moot, Thu 20 Mar 2014"),
        ("approval:a1", "approval of The Moot by Cabinet"), ("promise:q1", "‘A report’"),
        ("decision:d1", "‘A plan’"),
        ("adoption:city-guide", "A city’s guide to partnership working, adopted by Shire Council"),
        ("version:v2", "local councils framework, Second"),
        (
            "consultation:k1",
            "consultation of Association of Parishes on local councils framework, Second"
        ),
        ("meeting:m99", "m99"), ("promise:q99", "q99"),
    ])
    func `is what people call it`(ref: String, title: String) {
        let assessor = world().assessor(on: "2014-06-02")
        #expect(SubjectRef(ref).map { assessor.title(of: $0) } == title)
    }

    @Test(arguments: [
        ("CG-19", "The Moot, Thu 20 Mar 2014: the seat of Shire Council at The Moot"),
        ("CG-23", "‘Agenda’, The Moot, Thu 20 Mar 2014"), ("HP-09", "The Moot, 2014"),
        ("HP-01", "The Moot: City Council"), ("HP-01", "The Moot: NHS"),
        ("NP-11", "Shire Council in The Moot: money"),
        ("CR-02", "Shire Council in The Moot: The League"),
    ])
    func `of a finding adds the part that is meant`(duty: String, title: String) {
        let assessor = world().assessor(on: "2014-06-02")
        let titles = assessor.findings().filter { $0.key.duty == duty }.map(assessor.title(of:))
        #expect(titles.contains(title), "\(titles)")
    }

    @Test func `names the party that promised, and the duty of the very file`() {
        let assessor = world().assessor(on: "2014-06-02")
        let finding = assessor.findings().first { $0.key.duty == "HP-09" }
        #expect(finding.map(assessor.promisedBy) == "The Moot")
        #expect(finding.flatMap { assessor.duty(of: $0) }?.clause == "Last paragraph")
    }

    private func world() -> World {
        var world = World.adopting()
        world.does([called, seat(), filled("2014-01-20")])
        world.does(Scene.league + Scene.promise)
        world.does([
            Minute(
                "2014-03-13", "publish-paper",
                "paper: p1, meeting: m1, sort: agenda, title: Agenda"),
            Minute(
                "2014-03-13", "publish-paper",
                "paper: p2, meeting: m1, sort: report, title: The secret contract"),
            Minute(
                "2014-03-13", "exempt-paper",
                "paper: p2, paragraphs: [3], public-title: A contract"),
            Minute("2014-03-10", "add-item", "item: i1, meeting: m1, title: Roads"),
            Minute(
                "2014-03-20", "take-decision",
                "decision: d1, by: partnership:moot, matter: A plan"),
            Minute(
                "2014-02-10", "seek-approval",
                "approval: a1, of: moot, by: council-in-moot, from: cabinet"),
            Minute(
                "2014-02-10", "record-version",
                "version: v2, framework: local-councils-framework, label: Second, author: council"),
            Minute(
                "2014-02-17", "open-consultation", "consultation: k1, version: v2, with: parishes"),
        ])
        return world
    }
}
