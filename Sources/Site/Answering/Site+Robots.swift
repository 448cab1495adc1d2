import Address
import Assurance
import Governance
import Markup
import Pages
import Place
import Publication

extension Site {
    /// What robots may read: everything as it is today; past days and
    /// searches are without end.
    var robots: [UInt8] {
        var text = "User-agent: *\nDisallow: /*/on/\nDisallow: /*/search\n"
        if let base { text += "Sitemap: \(base)\(Address.sitemap.path)\n" }
        return Array(text.utf8)
    }

    /// The places there are, or every page of them today (sitemaps.org, 0.9), at most 50,000; made
    /// anew when there is an entry anywhere.
    func ofAllPlaces(_ link: Link) async throws -> Ready {
        let state = PageCache.State(entry: newest, day: today)
        if let known = cache.page(link.path, as: state) { return known }
        cache.miss()
        let made =
            link.address == .sitemap
            ? Made(200, "application/xml", try await listed())
            : self.made(200, FrontPage(entries()), at: .front)
        let ready = ready(made, at: link)
        if newest == state.entry { cache.keep(ready, under: link.path, as: state) }
        return ready
    }

    /// The newest entries of all places added up: an entry anywhere makes it greater.
    private var newest: EntryNumber {
        EntryNumber(moots.values.reduce(0) { $0 + $1.last.number })
    }

    private func listed() async throws -> [UInt8] {
        var addresses: [Address] = [.front, .papersOut]
        for place in moots.keys.sorted() {
            if let outlook = try await outlook(of: place) { addresses += outlook.addresses }
        }
        let lines = addresses.prefix(50_000).map { address -> HTML in
            "<url><loc>\(base ?? "")\(address.path)</loc></url>\n"
        }
        let text: HTML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            \(lines)</urlset>

            """
        return text.bytes
    }
}

extension Outlook {
    /// The address of every page of the place on its day, but for what is searched for, and for
    /// single findings and entries.
    var addresses: [Address] {
        let record = assessor.record
        var pages: [Address.Page] = [
            .home, .partnerships, .bodies, .promises, .resources, .arrangements, .withheld,
            .frameworks, .assurance, .trend, .ahead, .hindsight, .journal,
        ]
        for line in ledger.lines {
            pages += Address.Part.allCases.map { .partnership(line.partnership, $0) }
        }
        pages += record.meetings.keys { assessor.stands($0.called) }.sorted().map { .meeting($0) }
        pages += record.bodies.keys { assessor.stands($0.established) }.sorted().map { .body($0) }
        pages += record.people.keys { isNamed($0) }.sorted().map { .person($0) }
        pages += assessor.library.all.flatMap { framework in
            chapters(of: framework).map { .framework(framework.key, $0) }
        }
        pages += frameworksHeld.map { .grid($0) }
        return pages.map { .within(place, at: at, $0) }
    }
}
