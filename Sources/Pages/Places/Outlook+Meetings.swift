import Almanac
import Assurance
import Governance
import Publication

extension Outlook {
    /// All meetings of a partnership or body that were called by the day asked, in their order.
    func meetings(of convener: SubjectRef) -> [Meeting] {
        inOrder(record.meetings(of: convener).filter { assessor.stands($0.called) })
    }

    /// By day, those of one day by the time at which they begin, and last those without a time.
    private func inOrder(_ meetings: [Meeting]) -> [Meeting] {
        meetings.map { (when: $0.day(on: day) ?? .unknown, meeting: $0) }.sorted { one, other in
            if When.order(one.when, other.when) { return true }
            if When.order(other.when, one.when) { return false }
            return (one.meeting.time, one.meeting.key) < (other.meeting.time, other.meeting.key)
        }.map(\.meeting)
    }
}

extension Meeting {
    /// The time at which it begins, to be put in order: one without a time comes last.
    fileprivate var time: String { called.last?.value.starts?.description ?? "99:99" }
}
