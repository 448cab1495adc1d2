import Address
import Almanac
import Assurance
import Governance
import Journal
import Pages
import Place
import Publication

/// Looks at one place for whoever makes its pages, and keeps what was seen last.
///
/// An actor, so that what takes long, judging a past day or folding a journal anew, is done once
/// and one at a time.
actor Lookout {
    private let moot: Moot
    private let livery: Livery
    private var seen: [(key: Key, outlook: Outlook)] = []
    /// How everything stood when today was looked at last, and what lists said.
    private var last: (look: Int, standings: Standings, ledger: Ledger)?
    /// What is looked at of today: one for each entry that came meanwhile.
    private var making: [Key: Task<Outlook, any Error>] = [:]
    /// Where past days wait for one another, and today never does. What was seen is kept above.
    let past = Deliberation<Key, Outlook>(most: 64, kept: 0, dropsUnawaited: true)

    /// How many days are kept at once.
    private static let most = 8

    /// All that an outlook depends on.
    struct Key: Hashable {
        let at: Address.AsAt
        let day: Day
        let entry: EntryNumber
    }

    init(_ moot: Moot, _ livery: Livery) {
        self.moot = moot
        self.livery = livery
    }

    /// Too much is being worked out for anybody to wait for one thing more.
    struct Busy: Error {}

    /// The place as at a day, as everyone may see it; `nil` where it is not open.
    ///
    /// - Parameter patience: how long somebody waits for a past day. Today is never refused.
    /// - Throws: `Busy` when too many past days are asked for, or one does not come in time;
    ///   `JournalFault` when the journal cannot be read.
    func outlook(
        at: Address.AsAt, today: Day, within patience: Duration = .seconds(3_600)
    ) async throws -> Outlook? {
        let snapshot = moot.snapshot
        guard snapshot.record.seen(by: .everyone, on: today).isOpen else { return nil }
        guard at.days.allSatisfy({ $0.canBeShown(by: today) }) else { return nil }
        let key = Key(at: at, day: at.day ?? today, entry: snapshot.record.last)
        if let place = seen.firstIndex(where: { $0.key == key }) {
            let found = seen.remove(at: place)
            seen.append(found)
            return found.outlook
        }
        guard at != .today else { return try await ofToday(key, snapshot.record) }
        do {
            return try await past.answer(to: key, within: patience) {
                try await self.made(key, snapshot.record)
            }
        } catch is Underway {
            throw Busy()
        }
    }

    /// Looks at today, once for all who ask for it.
    private func ofToday(_ key: Key, _ record: Record) async throws -> Outlook {
        if let task = making[key] { return try await task.value }
        let task = Task { try await made(key, record) }
        making[key] = task
        defer { making[key] = nil }
        return try await task.value
    }

    private func made(_ key: Key, _ record: Record) async throws -> Outlook {
        let outlook = try await look(key.at, key.day, record)
        seen.removeAll { $0.key.entry < key.entry || $0.key == key }
        seen.append((key, outlook))
        if seen.count > Self.most { seen.removeFirst() }
        return outlook
    }

    private func look(
        _ at: Address.AsAt, _ day: Day, _ record: Record
    ) async throws -> Outlook {
        let sight: Sight
        let findings: [Finding]
        switch at {
        case .today: return await lookToday(day)
        case .on:
            sight = record.seen(by: .everyone, on: day)
            findings = await judged(sight)
        case .knownOn(let known, _):
            var then = try await moot.record(knownOn: known)
            then.takeWithheld(from: record)
            sight = then.seen(by: .everyone, on: day)
            findings = await judged(sight)
        }
        let assessor = Assessor(sight.record, on: sight.day, by: moot.library)
        // Worked out when the first list of that day is read.
        let ledger = Later { Ledger(by: assessor) }
        var outlook = Outlook(
            sight, of: moot.place, at: at, by: moot.library,
            standings: Standings(findings, by: assessor), ledger: { ledger.value })
        outlook.livery = livery
        return outlook
    }

    /// Looks at today: of a place that was looked at before only what was judged again since is
    /// put in its groups anew, and only what was touched since is put into words for lists.
    private func lookToday(_ day: Day) async -> Outlook {
        let before = last?.standings.day == day ? last : nil
        // What was entered since is in what is seen and in the findings, or in neither.
        let look = await moot.looked(by: .everyone, on: day, since: before?.look)
        let assessor = Assessor(look.sight.record, on: day, by: moot.library)
        async let ledger = before?.ledger.renewed(by: assessor) ?? Ledger(by: assessor)
        let standings: Standings
        switch (look.news, before) {
        case (.everything(let findings), _): standings = Standings(findings, by: assessor)
        case (.renewed(let groups), let before?):
            standings = before.standings.renewed(with: groups, by: assessor)
        // Nothing is renewed for whoever saw nothing before.
        case (.renewed(let groups), nil):
            standings = Standings(groups.values.flatMap(\.self), by: assessor)
        }
        let lists = await ledger
        if look.number > last?.look ?? 0 { last = (look.number, standings, lists) }
        var outlook = Outlook(
            look.sight, of: moot.place, at: .today, by: moot.library, standings: standings,
            ledger: { lists })
        outlook.livery = livery
        return outlook
    }

    private func judged(_ sight: Sight) async -> [Finding] {
        await Array(
            Assessor(sight.record, on: sight.day, by: moot.library).findings(inShares: 2))
    }
}

extension Day {
    /// Whether a page can be read as at it: it has come, and it is not before any record.
    func canBeShown(by today: Day) -> Bool { self <= today && year >= 1900 }
}

extension Address.AsAt {
    /// Every day it names.
    var days: [Day] {
        switch self {
        case .today: []
        case .on(let day): [day]
        case .knownOn(let known, let day): [known, day]
        }
    }

    /// The day it names; `nil` for today.
    var day: Day? {
        switch self {
        case .today: nil
        case .on(let day), .knownOn(_, let day): day
        }
    }
}
