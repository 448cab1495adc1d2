import Almanac
import Governance

/// Sorts what happened by the days between which it turned something.
struct Facts {
    let days: [Day]
    /// What any duty may read: of the place, the bodies, the frameworks.
    private(set) var everywhere: Turns
    /// What partnerships as a whole may read of the meetings of bodies.
    private(set) var committees: Turns

    init(days: [Day]) {
        self.days = days
        everywhere = Turns(count: days.count)
        committees = Turns(count: days.count)
    }

    /// The first of the days on which something of that day is known; none after the last.
    func place(of day: Day) -> Int {
        var (low, high) = (0, days.count)
        while low < high {
            let middle = (low + high) / 2
            if days[middle] < day { low = middle + 1 } else { high = middle }
        }
        return low
    }

    mutating func gather(from record: Record) {
        everywhere.add(.all, at: place(of: record.lastRecorded.ukDay))
        add(record.place.ref, of: record, to: \.everywhere)
        for day in record.daysOfKeeping { everywhere.add(.all, at: place(of: day)) }
        for body in record.bodies.all {
            add(body.ref, of: record, to: \.everywhere)
            for meeting in record.meetings(of: body.ref) {
                for subject in record.subjects(under: meeting.ref) {
                    add(subject, of: record, to: \.committees)
                }
            }
        }
        // What a partnership adopts or keeps is its own affair.
        for adoption in record.adoptions.all where !adoption.isOfPartnership {
            add(adoption.ref, of: record, to: \.everywhere)
            for day in adoption.daysInForce { everywhere.add(.all, at: place(of: day)) }
        }
        for version in record.versions.all { add(version.ref, of: record, to: \.everywhere) }
        for consultation in record.consultations.all {
            add(consultation.ref, of: record, to: \.everywhere)
        }
        gatherJoining(from: record)
    }

    /// Who is in which partnership, and which there are: anything may overlap with them.
    private mutating func gatherJoining(from record: Record) {
        var whens: [When] = []
        for partnership in record.partnerships.all {
            whens += partnership.started.facts.map(\.happened)
            whens += partnership.ended.facts.map(\.happened)
            whens += partnership.described.facts.map(\.happened)
        }
        for involvement in record.involvements.all {
            whens += involvement.recorded.facts.map(\.happened)
            whens += involvement.ended.facts.map(\.happened)
        }
        for when in whens {
            for day in when.turns { everywhere.add([.involvements], at: place(of: day)) }
        }
    }

    private mutating func add(
        _ subject: SubjectRef, of record: Record, to turns: WritableKeyPath<Facts, Turns>
    ) {
        for told in record.chronicle(of: subject) {
            let chapters = told.chapters.all
            guard !chapters.isEmpty else { continue }
            for day in told.happened.turns {
                // What counts only from the next day turns then too.
                self[keyPath: turns].add(chapters, at: place(of: day))
                self[keyPath: turns].add(chapters, at: place(of: day.adding(days: 1)))
            }
        }
    }
}

extension Chronicled {
    /// The chapters it is written in: those of its own meeting, and those of its partnership.
    var chapters: (own: Chapters, beyond: Chapters, all: Chapters) {
        guard let told, let happening = Happening(told) else { return ([], .all, .all) }
        switch happening.effect {
        case .nothing: return ([], [], [])
        case .everything: return ([], .all, .all)
        case .within(let chapters): return ([], chapters, chapters)
        case .about(let chapters): return (chapters, [], chapters)
        case .atMeeting(let chapters):
            return (chapters, chapters.intersection([.order]), chapters)
        }
    }
}

extension Adoption {
    fileprivate var isOfPartnership: Bool {
        made.facts.allSatisfy { $0.value.party.kind == .partnership }
    }

    /// The days from which it binds, and from which anything is owed.
    var daysInForce: [Day] { made.facts.flatMap { [$0.value.from, $0.value.firstDue] } }
}
