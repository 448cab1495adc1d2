/// A bank holiday that no rule gives: one proclaimed once, or moved in one year.
///
/// Special days are proclaimed, and days moved, under the Banking and Financial Dealings Act 1971,
/// section 1(2) and (3).
struct Proclamation {
    /// The day the rule gives, when this one is kept instead of it.
    var instead: Day?
    let day: Day
    let name: String
    var parts = Jurisdiction.allCases
    var isSubstitute = false

    /// Those of one year in one part, in no particular order.
    static func of(_ year: Int, in part: Jurisdiction) -> [Proclamation] {
        all.filter { $0.day.year == year && $0.parts.contains(part) }
    }

    private static let all = special + moved + named

    /// Kept besides the days of the rules.
    private static let special = [
        Proclamation(day: on(1981, 7, 29), name: "Royal wedding bank holiday"),
        // Elsewhere the early May holiday was moved to it; Scotland kept both (HC Deb 2 March
        // 1995 vol 255 c709W).
        Proclamation(
            day: on(1995, 5, 8), name: "VE day anniversary bank holiday", parts: [.scotland]),
        Proclamation(day: on(1999, 12, 31), name: "Millennium bank holiday"),
        Proclamation(day: on(2002, 6, 3), name: "Golden Jubilee bank holiday"),
        Proclamation(day: on(2011, 4, 29), name: "Royal wedding bank holiday"),
        Proclamation(day: on(2012, 6, 5), name: "Queen's Diamond Jubilee"),
        Proclamation(day: on(2022, 6, 3), name: "Platinum Jubilee bank holiday"),
        Proclamation(
            day: on(2022, 9, 19), name: "Bank Holiday for the State Funeral of Queen Elizabeth II"),
        Proclamation(
            day: on(2023, 5, 8), name: "Bank holiday for the coronation of King Charles III"),
        Proclamation(day: on(2026, 6, 15), name: "World Cup bank holiday", parts: [.scotland]),
    ]

    /// Kept instead of a day of the rules.
    private static let moved = [
        Proclamation(
            instead: on(1995, 5, 1), day: on(1995, 5, 8), name: "Early May bank holiday (VE day)",
            parts: [.englandAndWales, .northernIreland]),
        Proclamation(instead: on(2002, 5, 27), day: on(2002, 6, 4), name: "Spring bank holiday"),
        Proclamation(instead: on(2012, 5, 28), day: on(2012, 6, 4), name: "Spring bank holiday"),
        Proclamation(
            instead: on(2020, 5, 4), day: on(2020, 5, 8), name: "Early May bank holiday (VE day)"),
        Proclamation(instead: on(2022, 5, 30), day: on(2022, 6, 2), name: "Spring bank holiday"),
    ]

    /// The same days as the rules give, under other names: GOV.UK lists Scotland's two days of
    /// January 2023 the other way about from those of 2012 and 2017, when they fell alike.
    private static let named = [
        Proclamation(
            instead: on(2023, 1, 2), day: on(2023, 1, 2), name: "New Year's Day",
            parts: [.scotland], isSubstitute: true),
        Proclamation(
            instead: on(2023, 1, 3), day: on(2023, 1, 3), name: "2nd January",
            parts: [.scotland], isSubstitute: true),
    ]

    private static func on(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(number: Civil.number(year: year, month: month, day: day))
    }
}
