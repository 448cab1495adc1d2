extension Day {
    /// Easter Day of a year in the Gregorian calendar; nothing for a year outside 1 to 9999.
    ///
    /// The anonymous Gregorian computus (*Nature*, 20 April 1876), as given in Meeus,
    /// *Astronomical Algorithms* (1991), chapter 8.
    static func easter(in year: Int) -> Day? {
        guard (1...9999).contains(year) else { return nil }
        let (golden, century, yearOfCentury) = (year % 19, year / 100, year % 100)
        let moonCorrection = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
        let toSunday =
            (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact
                - yearOfCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * toSunday) / 451
        let sum = epact + toSunday - 7 * late + 114
        return Day(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}
