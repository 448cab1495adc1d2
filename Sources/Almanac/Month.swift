/// The names of the months, by number from 1 to 12.
enum Month {
    private static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    private static let shorts = names.map { String($0.prefix(3)) }

    /// The whole name: "March". Nothing for a month that is not one.
    static func name(_ month: Int) -> String {
        names.indices.contains(month - 1) ? names[month - 1] : ""
    }

    /// The name in three letters: "Mar". Nothing for a month that is not one.
    static func short(_ month: Int) -> String {
        shorts.indices.contains(month - 1) ? shorts[month - 1] : ""
    }
}
