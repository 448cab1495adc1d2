import Address
import Assurance
import Governance
import Markup
import Publication

extension AssurancePage {
    /// Framework by framework: what was undertaken.
    var frameworks: HTML {
        var table = TallyTable("How the duties of each framework stand", ["Framework"])
        for key in outlook.frameworksHeld {
            guard let tally = outlook.standings.grid(of: key).tallies[.promise] else { continue }
            table.add([.link(outlook.assessor.name(of: key), outlook.link(.grid(key)))], tally)
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
                    [.link(outlook.assessor.name(of: key), link), "\(claim.inWords)"], tally)
            }
        }
        guard !table.isEmpty else { return nil }
        return Section(
            "Yardsticks, hopes and questions", "apart",
            """
            <p>Nobody undertook these. They are held up beside what was undertaken, and are \
            never added to it.</p>
            \(table)
            """
        ).html
    }

    /// The pages of partnerships, so many on each.
    var pagesOfPartnerships: Pagination {
        Pagination(
            of: outlook.standings.tallies.count { $0.value.asked > 0 }, length: 50,
            at: outlook.link(.assurance, asking: asked))
    }

    /// One page of the partnerships, the gravest first.
    func partnerships(_ pages: Pagination) -> HTML {
        let all = byPartnership
        var table = TallyTable("How the duties of each partnership stand", ["Partnership"])
        for (key, tally) in pages.shown(of: all) {
            let link = outlook.link(partnership: key, .promises)
            table.add([.link(outlook.assessor.title(of: key.ref), link)], tally)
        }
        guard !table.isEmpty else { return "<p>Nothing has been undertaken yet.</p>\n" }
        return """
            <p>\(counted(all.count, "partnership")), those with the most that is late or missed \
            first.</p>
            \(table)\(pages)
            """
    }

    private var byPartnership: [(key: Partnership.Key, value: Standings.Tally)] {
        outlook.standings.tallies.filter { $0.value.asked > 0 }.gravestFirst(by: \.gravity)
    }
}
