import Assurance
import Governance
import Testing

/// A city that promised its committees an account of every partnership each year.
///
/// The days are those on which a city's committee had its yearly report, from 2013 to 2021.
@Suite struct `The yearly account of a city to its committees` {
    private static let days = [
        "2013-01-21", "2015-03-23", "2016-05-23", "2017-03-20", "2018-03-19", "2021-01-28",
    ]

    private func given(_ key: String, _ when: String, to committee: String) -> Minute {
        Minute(
            when, "give-annual-report",
            "annual-report: \(key), involvement: council-in-moot, office: leadMember,"
                + " to: \(committee), work: yes, performance: yes")
    }

    private func assigned(_ committee: String, _ when: String) -> Minute {
        Minute(
            when, "assign-committee", "involvement: council-in-moot, committee: \(committee)")
    }

    private static let committees = ["resources", "community"].map { committee in
        Minute(
            "2010", "establish-body",
            "body: \(committee), name: The \(committee) committee, sector: committee,"
                + " parent: council")
    }

    /// The same promise three times: in twelve months, in a calendar year, in a municipal year.
    private static let library = Shelf.with(
        """
          - {id: OWN-12, says: a, clause: b, subject: involvement, form: recurs,
             evidence: annualReport, every: {months: 12}}
          - {id: OWN-CALENDAR, says: a, clause: b, subject: involvement, form: recurs,
             evidence: annualReport, every: calendarYear}
          - {id: OWN-YEAR, says: a, clause: b, subject: involvement, form: recurs,
             evidence: annualReport, every: municipalYear}
        """)

    private func world(_ minutes: [Minute]) -> World {
        var world = World(library: Self.library)
        world.now = "2022-01-10T09:00:00Z"
        world.adopt("own", by: "body:council")
        world.keep([.annualReport, .publishedLeadMember])
        world.does(Self.committees + [assigned("resources", "2013-06-03")] + minutes)
        return world
    }

    private var reports: [Minute] {
        Self.days.enumerated().map { given("y\($0.offset)", $0.element, to: "resources") }
    }

    @Test func `fourteen months apart is late by twelve months`() {
        let world = world(reports)
        #expect(world.standing("OWN-12", on: "2016-03-23") == .kept)
        #expect(world.standing("OWN-12", on: "2016-03-24") == .late(since: on("2016-03-24")))
        #expect(world.standing("OWN-12", on: "2016-05-23") == .kept)
    }

    @Test func `fourteen months apart is in time by calendar years, and skips a municipal year`() {
        let world = world(reports)
        func standings(_ duty: String, _ years: [String]) -> [Standing.Name?] {
            years.map { world.standing(duty, on: "2021-09-01", about: "/\($0)")?.name }
        }
        #expect(
            standings("OWN-CALENDAR", ["2015", "2016", "2017", "2018", "2019", "2020"])
                == [.kept, .kept, .kept, .kept, .missed, .missed])
        #expect(
            standings("OWN-YEAR", ["2014/15", "2015/16", "2016/17", "2017/18", "2018/19"])
                == [.kept, .missed, .kept, .kept, .missed])
    }

    @Test func `names somebody who left until the name is published anew`() {
        var world = world([
            Minute(
                "2016-05-26", "fill-office",
                "of: involvement:council-in-moot, office: leadMember, person: ann"),
            Minute(
                "2016-06-01", "publish-contact",
                "involvement: council-in-moot, office: leadMember, person: ann"),
        ])
        world.adopt("city-guide", by: "body:council", as: "guide")
        #expect(world.standing("CG-25", on: "2017-01-16") == .kept)
        world.does([
            Minute("2017-02-01", "person-leaves", "person: ann"),
            Minute(
                "2017-02-13", "fill-office",
                "of: involvement:council-in-moot, office: leadMember, person: bob"),
        ])
        #expect(world.standing("CG-25", on: "2017-03-20")?.name == .late)
        world.does([
            Minute(
                "2017-03-21", "publish-contact",
                "involvement: council-in-moot, office: leadMember, person: bob")
        ])
        #expect(world.standing("CG-25", on: "2017-03-22") == .kept)
    }

    @Test func `goes to the committee that has taken it over, and no other`() {
        var world = world([
            given("y1", "2017-03-20", to: "resources"), assigned("community", "2017-03-27"),
        ])
        #expect(world.standing("OWN-12", on: "2018-03-20") == .kept)
        world.does([given("y2", "2018-03-19", to: "resources")])
        #expect(world.standing("OWN-12", on: "2018-03-21")?.name == .late)
        world.does([given("y3", "2018-06-28", to: "community")])
        #expect(world.standing("OWN-12", on: "2018-06-28") == .kept)
        #expect(world.standing("OWN-12", on: "2018-03-21")?.name == .late)
    }
}
