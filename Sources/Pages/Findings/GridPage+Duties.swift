import Assurance
import Markup
import Publication

extension GridPage {
    /// What stands in a table of its own: nothing but promises stands among promises.
    enum Strand: String, CaseIterable {
        case promised, heldUp, apart

        var claims: [Standings.Claim] {
            switch self {
            case .promised: [.promise]
            case .heldUp: [.yardstick]
            case .apart: [.hope, .question]
            }
        }

        /// By what a duty is reached in the strand's table of duties.
        var part: @Sendable (Duty) -> String { { "\(rawValue)-\($0.id)" } }

        var inWords: String {
            switch self {
            case .promised: "Undertaken"
            case .heldUp: "Held up, undertaken by nobody"
            case .apart: "Hopes and questions"
            }
        }
    }

    /// The duties of a strand of which anything is asked anywhere, in their order.
    func columns(of strand: Strand) -> [Duty] {
        duties.filter { duty in
            strand.claims.contains { grid.duties[.init(duty: duty.id, claim: $0)] != nil }
        }
    }

    /// What each duty asks, and how all of it stands.
    var byDuty: HTML {
        HTML(
            Strand.allCases.map { strand in
                var table = TallyTable(
                    "\(strand.inWords), duty by duty", ["Duty", "What it asks"])
                for duty in columns(of: strand) {
                    var name: HTML = "<span id=\"\(strand.part(duty))\">\(duty.id)</span>"
                    for claim in strand.claims {
                        guard let tally = grid.duties[.init(duty: duty.id, claim: claim)] else {
                            continue
                        }
                        table.add([name, "\(duty.says)"], tally)
                        name = "\(duty.id)"
                    }
                }
                return table.isEmpty ? "" : table.html
            })
    }
}
