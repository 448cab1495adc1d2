import Almanac
import Assurance
import Governance

/// How many promises that papers come in time fell due in a year, and how many of them were kept.
public struct PapersRecord: Hashable, Sendable {
    /// How many were kept.
    public private(set) var kept = 0
    /// How many there were: kept, late, missed, or late with a reason.
    public private(set) var all = 0

    /// Counts promises about meetings of the twelve months up to the day asked.
    ///
    /// Of what is not known nothing is counted, nor of what is yet to come.
    init(_ findings: [Finding], _ asked: inout AskedForPapers) {
        for finding in findings {
            // A miss that was answered for is history, and was a miss.
            guard asked.contains(finding.key),
                let met = asked.record.meeting(about: finding.key.subject)?.day(on: asked.day)?
                    .exact,
                met > asked.since, met <= asked.day
            else { continue }
            switch finding.standing.name {
            case .kept: (kept, all) = (kept + 1, all + 1)
            case .late, .missed, .excused: all += 1
            case .due, .unknown, .notApplicable: break
            }
        }
    }

    /// Starts with none.
    init() {}

    mutating func add(_ other: PapersRecord) {
        (kept, all) = (kept + other.kept, all + other.all)
    }

    mutating func subtract(_ other: PapersRecord) {
        (kept, all) = (kept - other.kept, all - other.all)
    }
}

/// Which duties are asked about, known by their places in a framework while findings of one
/// adoption stand together: of a million few are.
struct AskedForPapers {
    fileprivate let record: Record
    fileprivate let (since, day): (Day, Day)
    private let duties: Set<String>
    private var adoption: Adoption.Key?
    private var places: [Bool?] = []

    init(by assessor: Assessor) {
        record = assessor.record
        (since, day) = (assessor.day.adding(months: -12), assessor.day)
        duties = Set(
            assessor.library.all.flatMap(\.duties).filter { $0.matter == Duty.papersInTime }
                .map(\.id))
    }

    fileprivate mutating func contains(_ key: Finding.Key) -> Bool {
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
