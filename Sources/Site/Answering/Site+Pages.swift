import Address
import Almanac
import Assurance
import Governance
import Journal
import Pages
import Place
import Publication

extension Site {
    /// Makes what stands under an address of a place; `nil` where nothing does.
    ///
    /// - Parameters:
    ///   - entry: the newest when it was asked; the outlook knows that one at least.
    ///   - end: when the reader's patience ends.
    func make(
        _ link: Link, _ outlook: Outlook, _ moot: Moot, after entry: EntryNumber,
        until end: ContinuousClock.Instant
    ) async throws -> Made? {
        guard case .within(_, _, let page) = link.address else { return nil }
        if page.takesLong {
            return try await madeOverTime(link, page, outlook, after: entry, until: end)
        }
        guard link.representation == .page else { return list(link, page, outlook) }
        guard let made = try self.page(page, link.query, outlook, moot) else { return nil }
        return self.made(200, made, outlook, at: link.address)
    }

    private func page(
        _ page: Address.Page, _ query: Query, _ outlook: Outlook, _ moot: Moot
    ) throws -> (any Page)? {
        switch page {
        case .home: return HomePage(outlook)
        case .partnerships: return RegisterPage(outlook, query)
        case .partnership(let key, let part): return PartnershipPage(outlook, key, part, query)
        case .meeting(let key): return MeetingPage(outlook, key)
        case .bodies: return BodiesPage(outlook)
        case .body(let key): return BodyPage(outlook, key, query)
        case .person(let key): return PersonPage(outlook, key)
        case .promises: return PromisesPage(outlook, query)
        case .resources: return ResourcesPage(outlook, query)
        case .arrangements: return ArrangementsPage(outlook, query)
        case .withheld: return WithheldPage(outlook)
        case .frameworks: return FrameworksPage(outlook)
        case .framework(let key, let chapter):
            return FrameworkPage(outlook, key, chapter, query)
        case .assurance: return AssurancePage(outlook, query)
        case .grid(let framework): return GridPage(outlook, framework, query)
        case .document, .trend, .ahead, .hindsight, .search: return nil
        case .finding(let name): return FindingPage(outlook, name)
        case .journal: return try journal(query, outlook, moot)
        case .entry(let number): return try entry(number, outlook, moot)
        }
    }

    private func journal(
        _ query: Query, _ outlook: Outlook, _ moot: Moot
    ) throws -> JournalPage? {
        let last = outlook.assessor.record.last
        // The nearest entry there is; the newest, where no number is asked for.
        let isAsked = query["from"].map { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        let asked = isAsked == true ? query.page(of: "from") : last.number
        let from = min(asked, last.number)
        let after = max(0, from - JournalPage.length)
        let sealed = try moot.entries(after: EntryNumber(after), atMost: from - after)
        let entries = sealed.reversed().map { shown($0, outlook) }
        return JournalPage(outlook, entries, last: last)
    }

    private func entry(
        _ number: EntryNumber, _ outlook: Outlook, _ moot: Moot
    ) throws -> EntryPage? {
        guard number <= outlook.assessor.record.last else { return nil }
        let before = EntryNumber(number.number - 1)
        return try moot.entries(after: before, atMost: 1).first.map {
            EntryPage(outlook, shown($0, outlook))
        }
    }

    private func shown(_ sealed: Sealed, _ outlook: Outlook) -> ShownEntry {
        ShownEntry(
            sealed.number, sealed.hash, bytes: sealed.bytes,
            in: outlook.assessor.record.seen(by: .everyone, on: outlook.day))
    }
}
