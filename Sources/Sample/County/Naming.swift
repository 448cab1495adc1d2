/// Names for a county that is nowhere: put together from syllables that name no English place.
struct Naming: Sendable {
    private static let stems = [
        "Quindle", "Zarrow", "Vennimer", "Ondlequill", "Yaffelo", "Wexim", "Thrumble", "Jessamer",
        "Umberlo", "Kittiwend", "Pellowith", "Gorsimer", "Nodderlin", "Fennimoo", "Larkindle",
        "Ebberlaw", "Skimber", "Dwindle", "Brockanory", "Ishmarrow", "Uzzle", "Grimbolo",
    ]
    private static let endings = [
        "moot", "stave", "quill", "wether", "thane", "lathe", "fyrd", "drift", "witan", "gemot",
    ]
    private static let first = [
        "Wilda", "Osric", "Tamsin", "Edric", "Hilda", "Godwin", "Mabyn", "Leofric", "Aelfrida",
        "Cedric", "Rowena", "Wulfric", "Ethel", "Aldous", "Sunniva", "Cuthbert", "Elswyth",
        "Oswin", "Merewyn", "Dunstan",
    ]
    private static let last = [
        "Fernmarch", "Quillfeather", "Oatbarrow", "Thistledown", "Mosswright", "Larkpenny",
        "Candlewick", "Hedgesparrow", "Brambleby", "Appleyarrow", "Pennywhistle", "Rushlight",
        "Goosefoot", "Tallowby", "Winterbourne-Oake", "Saltmarrow", "Cloverleigh", "Inkpenn",
        "Dewberry", "Foxgloven", "Harebellow", "Wagtail",
    ]

    private let places: [String]
    private let people: [String]
    private var placed = 0
    private var peopled = 0

    init(_ dice: inout Dice) {
        places = dice.shuffled(
            Self.stems.flatMap { stem in Self.endings.map { stem + $0 } })
        people = dice.shuffled(Self.first.flatMap { one in Self.last.map { "\(one) \($0)" } })
    }

    /// The next place that is nowhere.
    mutating func place() -> String {
        placed += 1
        return Self.name(placed, of: places)
    }

    /// The next person there never was, marked as made up.
    mutating func person(_ style: String = "") -> String {
        peopled += 1
        return style + Self.name(peopled, of: people) + " (made up)"
    }

    /// When a list is used up it begins again, with a number.
    private static func name(_ number: Int, of names: [String]) -> String {
        let (round, place) = (number - 1).quotientAndRemainder(dividingBy: max(1, names.count))
        return round == 0 ? names[place] : "\(names[place]) \(round + 1)"
    }

    /// A shire that is nowhere.
    static func shire(_ dice: inout Dice) -> String { dice.pick(stems) + "shire" }
}
