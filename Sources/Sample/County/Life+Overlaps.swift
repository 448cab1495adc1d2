import Almanac
import Governance

extension Life {
    /// Another partnership that is about the same, and in which year of the history it begins.
    struct Twin: Sendable {
        let key: String
        let begins: Int
    }

    /// Those not run by the book answer for so many of them and no more.
    private static let most = 6

    /// Why a partnership is wanted beside the others about the same, once the others are there.
    mutating func answerOverlaps(
        beginning year: Int, on day: Day, _ diary: inout Diary
    ) {
        let others = twins.filter { $0.begins == year || (year == joined && $0.begins < year) }
        for other in manner.isExemplary ? others[...] : others.prefix(Self.most) where does() {
            diary.note(
                "answer-overlap", on: year == joined ? min(considered, day) : day, after: day,
                [
                    "involvement": "\(part)", "other": "\(other.key)",
                    "answer": .text(
                        dice.pick([
                            "The one sets the direction, the other does the work",
                            "They serve other ages", "They are to be one from next year",
                        ])),
                ])
        }
    }

    /// How many partnerships a district has that matter: more of them serve other localities.
    private static let ofOneArea = 60

    /// Gives each its area and the others that share its theme there, whatever became of them.
    static func pairUp(_ lives: inout [Life]) {
        var byTheme: [[String]: [Int]] = [:]
        for place in lives.indices {
            let locality = place / ofOneArea
            if locality > 0 { lives[place].area = "locality-\(locality)" }
            let life = lives[place]
            for theme in life.themes { byTheme[[life.area, theme], default: []].append(place) }
        }
        for place in lives.indices {
            let life = lives[place]
            let others = Set(life.themes.flatMap { byTheme[[life.area, $0]] ?? [] })
                .subtracting([place]).sorted()
            lives[place].twins = others.map { Twin(key: lives[$0].key, begins: lives[$0].begins) }
        }
    }

    /// What it is about.
    var themes: [String] {
        [theme] + (number % 4 == 0 ? ["rural-life"] : [])
            + (number % 15 == 0 ? ["local-councils"] : [])
    }

    /// The year of the history in which it is entered, from 0.
    var begins: Int {
        if case .begins(let year) = fate { return year }
        return 0
    }
}
