import Almanac

extension Occasion {
    /// The time of a publication, by which it counts as that day's or, after the cut-off hour, as
    /// the next day's.
    ///
    /// What is published here is published at the minute it is recorded, and takes no time; a
    /// correction keeps the minute of the entry that it replaces.
    ///
    /// - Parameter before: reads that minute from the record in which the entry still stands.
    func minute(
        given: ClockTime?, before: (EntryNumber, Record) -> ClockTime?
    ) throws(Refusal) -> ClockTime? {
        guard isHere else { return given }
        guard given == nil else {
            throw Refusal(
                "What is published here is published now; a time goes with ‘happened’.",
                field: "at")
        }
        guard let (entry, record) = replaced else { return now.ukTime }
        return before(entry, record)
    }
}
