public import Governance

extension Ledger {
    /// The meetings to come, called and not cancelled, the next first.
    ///
    /// - Parameter most: how many at most.
    public func meetingsToCome(most: Int) -> [Meeting.Key] {
        kept.meetings.prefix(most).map(\.key)
    }

    /// Every promise made by the day: what is late first, then what is due, what has no date,
    /// what was kept and what was released.
    public var promises: some RandomAccessCollection<Promise.Key> {
        kept.promises.lazy.map(\.key)
    }

    /// The parts in partnerships that a committee watches over, in no order.
    func involvements(watchedBy committee: Body.Key) -> [Involvement.Key] {
        all.flatMap { line in
            line.parts.filter { $0.lasts && $0.committee == committee }.map(\.key)
        }
    }

    /// How many people have a name that is not for everyone.
    public var hiddenNames: Int { kept.count(of: .hiddenName) }

    /// How many people had a name that was erased.
    public var erasedNames: Int { kept.count(of: .erasedName) }

    /// How many papers are withheld.
    public var exemptPapers: Int { kept.count(of: .exemptPaper) }

    /// How many items of agendas are taken without the public.
    public var exemptItems: Int { kept.count(of: .exemptItem) }
}
