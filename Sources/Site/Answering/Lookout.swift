import Address
import Almanac
import Assurance
import Governance
import Journal
import Pages
import Place

/// Looks at one place for whoever makes its pages, and keeps what was seen last.
///
/// An actor, so that what takes long, judging a past day or folding a journal anew, is done once
/// and one at a time.
actor Lookout {
    private let moot: Moot
    private let livery: Livery
    private var seen: [(key: Key, outlook: Outlook)] = []
    private var making: [Key: Task<Outlook, any Error>] = [:]
    /// The past day looked at last, for which the next one waits.
    private var tail: Task<Outlook, any Error>?

    /// How many days are kept at once.
    private static let most = 8

    private struct Key: Hashable {
        let at: Address.AsAt
        let day: Day
        let entry: EntryNumber
    }

    init(_ moot: Moot, _ livery: Livery) {
        self.moot = moot
        self.livery = livery
    }

    /// The place as at a day, as everyone may see it; `nil` where it is not open.
    ///
    /// - Throws: `JournalFault` when the journal cannot be read.
    func outlook(at: Address.AsAt, today: Day) async throws -> Outlook? {
        let snapshot = moot.snapshot
        guard snapshot.record.seen(by: .everyone, on: today).isOpen else { return nil }
        guard at.days.allSatisfy({ $0.canBeShown(by: today) }) else { return nil }
        let day = at.day ?? today
        let key = Key(at: at, day: day, entry: snapshot.record.last)
        if let place = seen.firstIndex(where: { $0.key == key }) {
            let found = seen.remove(at: place)
            seen.append(found)
            return found.outlook
        }
        let outlook = try await made(key, snapshot.record)
        seen.removeAll { $0.key.entry < key.entry || $0.key == key }
        seen.append((key, outlook))
        if seen.count > Self.most { seen.removeFirst() }
        return outlook
    }

    /// Too many days are being looked at for anybody to wait for one more.
    struct Busy: Error {}

    /// Looks once for all who ask for the same, and at one past day at a time.
    private func made(_ key: Key, _ record: Record) async throws -> Outlook {
        if let task = making[key] { return try await task.value }
        guard making.count <= Self.most else { throw Busy() }
        let before = key.at == .today ? nil : tail
        let task = Task {
            _ = await before?.result
            return try await look(key.at, key.day, record)
        }
        making[key] = task
        if key.at != .today { tail = task }
        defer { making[key] = nil }
        return try await task.value
    }

    private func look(
        _ at: Address.AsAt, _ day: Day, _ record: Record
    ) async throws -> Outlook {
        let sight: Sight
        let findings: [Finding]
        switch at {
        case .today:
            // What was entered since is in both, or in neither.
            (sight, findings) = await moot.looked(by: .everyone, on: day)
        case .on:
            sight = record.seen(by: .everyone, on: day)
            findings = await judged(sight)
        case .knownOn(let known, _):
            var then = try await moot.record(knownOn: known)
            then.takeWithheld(from: record)
            sight = then.seen(by: .everyone, on: day)
            findings = await judged(sight)
        }
        var outlook = Outlook(
            sight, of: moot.place, at: at, by: moot.library, findings: findings)
        outlook.livery = livery
        return outlook
    }

    private func judged(_ sight: Sight) async -> [Finding] {
        await Assessor(sight.record, on: sight.day, by: moot.library).findings(inShares: 2)
    }
}

extension Day {
    /// Whether a page can be read as at it: it has come, and it is not before any record.
    func canBeShown(by today: Day) -> Bool { self <= today && year >= 1900 }
}

extension Address.AsAt {
    /// Every day it names.
    fileprivate var days: [Day] {
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
