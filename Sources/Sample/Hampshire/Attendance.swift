import Governance

extension Hampshire {
    /// Who came to the meetings of 2014 to 2017, by body and rank, as the pages list them.
    ///
    /// A page lists people and does not say who sat in which seat. Of each body one is taken as
    /// its holder: the leader or chair if they came, else a councillor, else the chief, else the
    /// first listed. Others of the same body, and guests, are in attendance. Only those of whom
    /// the page says that they stood in for somebody are deputies. Most lists are cut short where
    /// they are stored, so that nobody's absence follows from one.
    static let attendance: [Line] = sittings.flatMap { day, attendees in
        // Apologies first, so that the last word on a body is that somebody came for it.
        (attendees.filter(\.isAbsent) + attendees.filter { !$0.isAbsent })
            .map { $0.line(on: day) }
    }

    private static let sittings: [(day: String, attendees: [Attendee])] = [
        ("2014-03-20", march2014), ("2014-06-26", june2014), ("2014-12-09", december2014),
        ("2015-03-04", march2015), ("2015-12-09", december2015), ("2016-07-19", july2016),
        ("2017-07-18", july2017), ("2017-11-01", november2017),
    ]

    /// Somebody who came to a meeting or sent apologies, by body and rank.
    struct Attendee: Sendable {
        private let body: String?
        private let rank: Rank?
        private let capacity: Capacity
        private var others: [String] = []
        private var person: String?

        /// Sat in the seat of their body.
        static func holder(_ body: String, _ rank: Rank? = nil) -> Attendee {
            Attendee(body: body, rank: rank, capacity: .holder)
        }

        /// Came beside the holder, or as a guest.
        static func also(_ body: String, _ rank: Rank? = nil) -> Attendee {
            Attendee(body: body, rank: rank, capacity: .inAttendance)
        }

        /// Stood in for somebody of their own body.
        static func deputy(_ body: String, _ rank: Rank? = nil) -> Attendee {
            Attendee(body: body, rank: rank, capacity: .deputy)
        }

        /// Sent apologies.
        static func apologies(_ body: String, _ rank: Rank? = nil) -> Attendee {
            Attendee(body: body, rank: rank, capacity: .apologies)
        }

        /// Came, or did not, for two bodies at once; of which they were is not said.
        static func forBoth(
            _ one: String, _ other: String, as capacity: Capacity, _ rank: Rank? = nil
        ) -> Attendee {
            Attendee(body: nil, rank: rank, capacity: capacity, others: [one, other])
        }

        /// One body's person stood in for another body.
        static func deputy(_ body: String, forAnother other: String) -> Attendee {
            Attendee(body: body, rank: nil, capacity: .deputy, others: [other])
        }

        /// The Leader of the County Council, who is known by name.
        static func leader(as rank: Rank = .leader) -> Attendee {
            Attendee(
                body: "hampshire-county-council", rank: rank, capacity: .holder, person: "p-0001")
        }

        var isAbsent: Bool { capacity == .apologies }

        private var seat: String? {
            guard capacity == .holder || capacity == .deputy else { return nil }
            return others.count > 1 ? nil : (others.first ?? body).map { "hp-\($0)" }
        }

        func line(on day: String) -> Line {
            Line(
                "record-attendance", .at(meetingOf: day),
                [
                    "meeting": .text("hp-\(day)"), "seat": seat.map(Said.text),
                    "body": body.map(Said.text), "person": person.map(Said.text),
                    "rank": .word(rank), "capacity": .word(capacity),
                    "for": others.isEmpty ? nil : .list(others),
                ])
        }
    }
}
