import Almanac
public import Assurance
public import Governance

extension Assessor {
    /// What was entered last about one partnership by the day asked and still stands, the newest
    /// first: of each entry the first thing it says.
    ///
    /// Nothing for a partnership that had not begun.
    ///
    /// - Parameter most: how many at most.
    public func news(of partnership: Partnership.Key, most: Int) -> [NewsRow] {
        guard let begun = record.partnerships[partnership], stands(begun.started) else { return [] }
        let few = record.hasFewComplaints(about: partnership, by: day)
        return news(under: partnership.ref, most: most) { few && $0.kind == .complaint }
    }

    /// The same of one body: of its meetings, offices, promises and parts in partnerships.
    ///
    /// Complaints are told of where a partnership is, and nowhere else.
    ///
    /// - Parameter most: how many at most.
    public func news(of body: Body.Key, most: Int) -> [NewsRow] {
        news(under: body.ref, most: most) { $0.kind == .complaint }
    }

    private func news(
        under root: SubjectRef, most: Int, without isLeftOut: (SubjectRef) -> Bool
    ) -> [NewsRow] {
        var first: [EntryNumber: Chronicled] = [:]
        for subject in record.subjects(under: root) where !isLeftOut(subject) {
            for told in record.chronicle(of: subject)
            where first[told.entry] == nil && told.happened.isOnOrBefore(day) != .no {
                first[told.entry] = told
            }
        }
        let rows = first.values.sorted { $0.entry > $1.entry }.lazy.compactMap { row(of: $0, root) }
        return Array(rows.prefix(max(0, most)))
    }

    private func row(of told: Chronicled, _ party: SubjectRef) -> NewsRow? {
        guard let recorded = record.recorded(told.entry), recorded <= day,
            !record.withholds(told.entry)
        else { return nil }
        return NewsRow(
            recorded: recorded, happened: told.happened, says: sentence(of: told, in: party),
            subject: told.subject, entry: told.entry)
    }
}
