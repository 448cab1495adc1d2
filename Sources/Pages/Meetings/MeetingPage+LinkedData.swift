import Address
import Almanac
import Assurance
import Governance
import Publication

extension MeetingPage {
    /// The meeting as an event; none of a meeting whose day is not exactly known.
    public var linkedData: LinkedData? {
        guard let day = when.exact else { return nil }
        let called = meeting.called.value
        let moved = meeting.moved.facts(by: outlook.day).last != nil
        let before = moved ? called?.day.exact : nil
        let venue = outlook.assessor.publicWords(called?.venue)
        return LinkedData(
            "Event",
            [
                ("name", .text(title)),
                ("url", .text(outlook.link(.meeting(meeting.key)).path)),
                ("startDate", .text(start(day, called?.starts))),
                ("previousStartDate", before.map { .text(start($0, called?.starts)) }),
                ("eventStatus", .text("https://schema.org/\(status(isMoved: moved))")),
                ("location", venue.map { LinkedData.thing("Place", [("name", .text($0))]) }),
                ("subjectOf", works),
                ("organizer", meeting.convener.map { outlook.party($0) }),
            ])
    }

    /// The papers that bring documents; `nil` for none.
    private var works: Datum? {
        let papers = outlook.record.all(\.papers, below: meeting.ref)
            .filter { outlook.assessor.stands($0.made) && $0.exempted.isEmpty }
        let works = papers.compactMap { paper -> Datum? in
            guard let made = paper.made.value, let document = made.document,
                let link = outlook.link(document: document)
            else { return nil }
            let name = outlook.assessor.publicWords(made.title)
            return LinkedData.thing(
                "DigitalDocument",
                [
                    ("name", name.map { .text($0) }), ("url", .text(link.path)),
                    ("encodingFormat", .text(document.type.mediaType)),
                ])
        }
        return works.isEmpty ? nil : .list(works)
    }

    private func status(isMoved: Bool) -> String {
        if meeting.isCancelled(on: outlook.day) { return "EventCancelled" }
        return isMoved ? "EventRescheduled" : "EventScheduled"
    }

    /// A day, or a moment in UTC where the time is known.
    private func start(_ day: Day, _ time: ClockTime?) -> String {
        guard let time, let moment = Moment(ukDay: day, time: time) else { return day.description }
        return moment.description.prefix(19) + "Z"
    }
}
