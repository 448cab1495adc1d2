import Governance

extension Life {
    private static let works = [
        ("Safer Streets", "safety"), ("Healthy Hearts", "health"), ("First Steps", "children"),
        ("Green Lanes", "environment"), ("Trades and Skills", "skills"),
        ("Good Homes", "housing"), ("Buses and Byways", "transport"),
        ("Fairs and Fiddles", "culture"),
        ("Later Years", "older-people"), ("Village Life", "rural-life"), ("Fast Lines", "digital"),
        ("High Water", "flooding"),
    ]
    private static let forms: [(String, PartnershipKind)] = [
        ("Board", .statutory), ("Alliance", .thematic), ("Forum", .forum),
        ("Joint Committee", .jointCommittee), ("Shared Service", .sharedService),
        ("Fund", .funding), ("Network", .network), ("Trust", .outsideBody),
        ("Strategy Group", .strategic),
    ]

    /// Every partnership of a county, in the proportions of the measured district.
    static func all(of county: County) -> [Life] {
        var dice = Dice(seed: county.seed, stream: -2)
        let count = county.partnerships
        let major = (count * 23 + 29) / 59
        let moderate = (count * 21 + 29) / 59
        let rest = (1..<count).map {
            $0 < major ? Band.major : $0 < major + moderate ? .moderate : .limited
        }
        let bands = [Band.major] + dice.shuffled(rest)
        var lives = bands.enumerated().map { index, band in
            var dice = Dice(seed: county.seed, stream: index + 1)
            let (work, theme) = works[index % works.count]
            // Every theme meets every form before a name comes again.
            let (form, kind) =
                index == 0
                ? ("Partnership", .strategic) : forms[(index / works.count + index) % forms.count]
            let round = index / (works.count * forms.count)
            let name = index == 0 ? "The County" : work
            return Life(
                number: index + 1, key: "partnership-\(index + 1)",
                name: "\(name) \(form)" + (round == 0 ? "" : " \(round + 1)") + " (made up)",
                kind: kind, band: band, theme: theme,
                manner: index == 0 ? .orderly : Manner.drawn(&dice),
                fate: fate(of: index, in: county), dice: dice)
        }
        pairUp(&lives)
        return lives
    }

    /// In every thirty: two begin, one is declined, one wound up, and two lose a partner.
    private static func fate(of index: Int, in county: County) -> Fate {
        let late = max(0, county.years - 1)
        return switch index % 30 {
        case 1: .begins(year: min(1, late))
        case 2: .windsUp(year: late)
        case 3: .loses(year: late, reviewed: true)
        case 4: .declined
        case 5: .loses(year: min(1, late), reviewed: false)
        case 16: .begins(year: min(2, late))
        default: .goesOn
        }
    }
}
