import Assurance
import Markup
import Publication

extension GridPage {
    /// What stands in a table of its own: nothing but promises stands among promises.
    enum Strand: CaseIterable {
        case promised, heldUp, apart

        var claims: [Standings.Claim] {
            switch self {
            case .promised: [.promise]
            case .heldUp: [.yardstick]
            case .apart: [.hope, .question]
            }
        }

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
                for duty in duties {
                    for claim in strand.claims {
                        guard let tally = grid.duties[.init(duty: duty.id, claim: claim)] else {
                            continue
                        }
                        table.add(["\(duty.id)", "\(duty.says)"], tally)
                    }
                }
                return table.isEmpty ? "" : table.html
            })
    }
}
