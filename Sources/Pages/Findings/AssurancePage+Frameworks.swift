import Address
import Governance
import Markup
import Publication

extension AssurancePage {
    /// Framework by framework: what was promised.
    var frameworks: HTML {
        var table = TallyTable("How the promises of each framework stand", ["Framework"])
        for key in outlook.frameworksHeld {
            guard let tally = outlook.standings.grid(of: key).tallies[.promise] else { continue }
            table.add([.link(outlook.title(framework: key), outlook.link(.grid(key)))], tally)
        }
        return table.isEmpty ? "<p>No framework binds anybody here.</p>\n" : table.html
    }

    /// What was not promised, framework by framework, in a table of its own.
    var apart: HTML? {
        var table = TallyTable(
            "How yardsticks, hopes and questions stand", ["Framework", "What it is"])
        for key in outlook.frameworksHeld {
            let grid = outlook.standings.grid(of: key)
            for claim in Standings.Claim.allCases where claim != .promise {
                guard let tally = grid.tallies[claim] else { continue }
                let link = outlook.link(.grid(key))
                table.add(
                    [.link(outlook.title(framework: key), link), "\(claim.inWords)"], tally)
            }
        }
        guard !table.isEmpty else { return nil }
        return Section(
            "Yardsticks, hopes and questions", "apart",
            """
            <p>Nobody promised these. They are held up beside what was promised, and are never \
            added to it.</p>
            \(table)
            """
        ).html
    }

    /// Partnership by partnership, the gravest first, so many on a page.
    var partnerships: HTML {
        let all = byPartnership
        let pages = Pagination(
            of: all.count, length: 50, at: outlook.link(.assurance, asking: asked))
        var table = TallyTable("How the promises of each partnership stand", ["Partnership"])
        for (partnership, tally) in pages.shown(of: all) {
            let link = outlook.link(partnership: partnership.key, .promises)
            table.add([.link(partnership.name(on: outlook.day), link)], tally)
        }
        guard !table.isEmpty else { return "<p>Nothing has been promised yet.</p>\n" }
        return """
            <p>\(counted(all.count, "partnership")), those with the most that is late or missed \
            first.</p>
            \(table)\(pages)
            """
    }

    private var byPartnership: [(partnership: Partnership, tally: Standings.Tally)] {
        let all = outlook.record.partnerships.all.compactMap { partnership in
            outlook.standings.tallies[partnership.key].map { (partnership, $0) }
        }.filter { $0.1.asked > 0 }
        return all.enumerated().sorted { one, other in
            let (left, right) = (one.element.1.gravity, other.element.1.gravity)
            return left == right
                ? one.offset < other.offset : left.lexicographicallyPrecedes(right)
        }.map(\.element)
    }
}
