import Almanac
import Assurance
import Governance
import Publication

extension Outlook {
    /// Meetings called and not cancelled whose day has not passed, the next first.
    var meetingsToCome: [Meeting] {
        meetings(where: { $0.isOnOrAfter(day) != .no && $0 != .unknown })
            .filter { !$0.isCancelled(on: day) }
    }

    /// All meetings of a partnership or body that were called by the day asked, in their order.
    func meetings(of convener: SubjectRef) -> [Meeting] {
        inOrder(record.meetings(of: convener).filter { assessor.stands($0.called) })
    }

    private func meetings(where holds: (When) -> Bool) -> [Meeting] {
        inOrder(
            record.meetings.filter {
                assessor.stands($0.called) && holds($0.day(on: day) ?? .unknown)
            })
    }

    private func inOrder(_ meetings: [Meeting]) -> [Meeting] {
        meetings.map { ($0.day(on: day) ?? .unknown, $0) }
            .sorted { When.order($0.0, $1.0) }.map(\.1)
    }

    /// How many promises about papers and notices fell due in the last twelve months, and how many
    /// of them were kept.
    var papersRecord: (kept: Int, all: Int) {
        let since = day.adding(months: -12)
        var (kept, all) = (0, 0)
        for finding in standings.all where finding.key.isAdopted && finding.key.weight == .must {
            guard finding.key.subject.kind == .meeting || finding.key.subject.kind == .paper,
                assessor.duty(of: finding)?.matter == "papers",
                let meeting = meeting(of: finding.key.subject),
                let met = meeting.day(on: day)?.exact, met > since, met <= day
            else { continue }
            switch finding.standing.name {
            case .kept: (kept, all) = (kept + 1, all + 1)
            case .late, .missed, .excused: all += 1
            default: break
            }
        }
        return (kept, all)
    }

    private func meeting(of subject: SubjectRef) -> Meeting? {
        switch subject.kind {
        case .meeting: Meeting.Key(subject.key).flatMap { record.meetings[$0] }
        case .paper:
            Paper.Key(subject.key).flatMap { record.papers[$0]?.made.value?.meeting }
                .flatMap { record.meetings[$0] }
        default: nil
        }
    }
}
