public import Almanac
public import Assurance
public import Governance

/// One thing that was entered lately.
public struct NewsRow: Sendable {
    /// On which day it was entered.
    public let recorded: Day
    /// When it happened.
    public let happened: When
    /// What happened, in a sentence.
    public let says: String
    /// To what it happened.
    public let subject: SubjectRef
    /// The entry that says so.
    public let entry: EntryNumber
}

extension Assessor {
    /// What was entered last by the day asked and still stands, the newest first: of each entry
    /// the first thing it says about a partnership or a meeting.
    ///
    /// - Parameter most: how many at most; at most ten times as many entries are looked through.
    public func news(most: Int) -> [NewsRow] {
        var rows: [NewsRow] = []
        var (number, looked) = (record.last.number, 0)
        while rows.count < most, number > 0, looked < 10 * most {
            let entry = EntryNumber(number)
            number -= 1
            guard let recorded = record.recorded(entry), recorded <= day, !record.isStruck(entry)
            else { continue }
            looked += 1
            if let row = news(in: entry, of: recorded) { rows.append(row) }
        }
        return rows
    }

    private func news(in entry: EntryNumber, of recorded: Day) -> NewsRow? {
        for subject in record.mentions(in: entry) {
            guard let partnership = record.partnership(about: subject),
                !record.isOfFewComplaints(subject, by: day),
                let told = record.chronicle(of: subject).first(where: { $0.entry == entry })
            else { continue }
            return NewsRow(
                recorded: recorded, happened: told.happened,
                says: sentence(of: told, in: partnership.ref), subject: subject, entry: entry)
        }
        return nil
    }
}
