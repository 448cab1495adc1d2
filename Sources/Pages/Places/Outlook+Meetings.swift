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
}
