import Almanac
public import Assurance
import Governance

/// How many promises that papers come in time fell due in a year, and how many of them were kept.
public struct PapersRecord: Hashable, Sendable {
    /// How many were kept.
    public private(set) var kept = 0
    /// How many there were: kept, late, missed, or late with a reason.
    public private(set) var all = 0

    /// Counts promises about meetings of the twelve months up to the day of the standings.
    ///
    /// Of what is not known nothing is counted, nor of what is yet to come.
    public init(_ standings: Standings, by assessor: Assessor) {
        let since = standings.day.adding(months: -12)
        let duties = Set(
            assessor.library.all.flatMap(\.duties).filter { $0.matter == Duty.papersInTime }
                .map(\.id))
        var asked = Asked(duties)
        for finding in standings.groups.lazy.joined() {
            // A miss that was answered for is history, and was a miss.
            guard asked.contains(finding.key),
                let met = assessor.record.meeting(about: finding.key.subject)?
                    .day(on: standings.day)?.exact,
                met > since, met <= standings.day
            else { continue }
            switch finding.standing.name {
            case .kept: (kept, all) = (kept + 1, all + 1)
            case .late, .missed, .excused: all += 1
            case .due, .unknown, .notApplicable: break
            }
        }
    }
}

/// Which duties are asked about, known by their places in a framework while findings of one
/// adoption stand together: of a million few are.
private struct Asked {
    private let duties: Set<String>
    private var adoption: Adoption.Key?
    private var places: [Bool?] = []

    init(_ duties: Set<String>) { self.duties = duties }

    mutating func contains(_ key: Finding.Key) -> Bool {
        if adoption != key.adoption { (adoption, places) = (key.adoption, []) }
        while places.count <= key.place { places.append(nil) }
        if let known = places[key.place] { return known }
        let isAsked = key.isAdopted && key.weight == .must && duties.contains(key.duty)
        places[key.place] = isAsked
        return isAsked
    }
}

extension Record {
    /// The meeting that a subject is, or that it is a paper for.
    fileprivate func meeting(about subject: SubjectRef) -> Meeting? {
        switch subject.kind {
        case .meeting: Meeting.Key(subject.key).flatMap { meetings[$0] }
        case .paper:
            Paper.Key(subject.key).flatMap { papers[$0]?.made.value?.meeting }
                .flatMap { meetings[$0] }
        default: nil
        }
    }
}
