import Almanac
import Governance

/// What judging one rule gives, before it is put down to a duty and a subject.
struct Verdict {
    var standing: Standing
    /// How it came about and what proves it: told when somebody reads one finding closely, and not
    /// while all of them are judged.
    private var told: Told?
    var occurrence: String?
    /// The day by whose version of the framework it is judged; the day asked when there is none.
    var anchored: Day?
    /// Whether what was missed goes on, so that it does not lapse.
    var isOngoing = false
    /// Whether what was missed lies so far back that it no longer counts.
    var isHistoric = false
    /// Whether it is of a day on which the framework was not in force, so that nothing is asked.
    var isBeyond = false

    private struct Told {
        var because: [Because] = []
        var entries: [EntryNumber] = []
    }

    init(_ standing: Standing, tells: Bool) {
        self.standing = standing
        told = tells ? Told() : nil
    }

    /// How it came about; empty unless it tells.
    var because: [Because] { told?.because ?? [] }
    /// What proves it; empty unless it tells.
    var entries: [EntryNumber] { told?.entries ?? [] }

    /// Notes a step of how it came about.
    mutating func tell(_ step: @autoclosure () -> Because) {
        if told != nil { told?.because.append(step()) }
    }

    /// Notes an entry that proves it, if there is one.
    mutating func prove(_ entry: @autoclosure () -> EntryNumber?) {
        if told != nil, let entry = entry() { told?.entries.append(entry) }
    }

    /// Notes entries that prove it.
    mutating func prove(all more: @autoclosure () -> [EntryNumber]) {
        if told != nil { told?.entries += more() }
    }
}

extension Assessor {
    /// A verdict of which nothing but the standing is said yet.
    func verdict(_ standing: Standing) -> Verdict { Verdict(standing, tells: tells) }
}
