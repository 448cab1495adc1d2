import Almanac

/// GOV.UK's bank holidays of 2012 to 2028 (Open Government Licence v3.0), made compact.
///
/// A line is a year and its days, each the month, the day and a letter for the name; a star is
/// GOV.UK's note "Substitute day". Made from `bank-holidays.json` as shipped in PyPI
/// uk-election-timetables 5.0.2; the apostrophes of its later years are made straight.
struct OfficialDay: Hashable {
    let day: Day
    let name: String
    let isSubstitute: Bool

    static func of(_ part: Jurisdiction) -> [OfficialDay] {
        lines(of: part).split(separator: "\n").flatMap { line in
            let words = line.split(separator: " ")
            return words.dropFirst().map { read(Array($0), year: Int(words[0]) ?? 0) }
        }
    }

    private static func read(_ word: [Character], year: Int) -> OfficialDay {
        let month = Int(String(word[0...1])) ?? 0
        let number = Int(String(word[2...3])) ?? 0
        return OfficialDay(
            day: Day(year: year, month: month, day: number) ?? .first,
            name: names[word[4]] ?? "", isSubstitute: word.last == "*")
    }

    private static func lines(of part: Jurisdiction) -> String {
        switch part {
        case .englandAndWales: englandAndWales
        case .scotland: scotland
        case .northernIreland: northernIreland
        }
    }

    private static let names: [Character: String] = [
        "N": "New Year's Day",
        "2": "2nd January",
        "P": "St Patrick's Day",
        "G": "Good Friday",
        "E": "Easter Monday",
        "M": "Early May bank holiday",
        "V": "Early May bank holiday (VE day)",
        "S": "Spring bank holiday",
        "O": "Battle of the Boyne (Orangemen's Day)",
        "U": "Summer bank holiday",
        "A": "St Andrew's Day",
        "C": "Christmas Day",
        "B": "Boxing Day",
        "D": "Queen's Diamond Jubilee",
        "L": "Platinum Jubilee bank holiday",
        "F": "Bank Holiday for the State Funeral of Queen Elizabeth II",
        "K": "Bank holiday for the coronation of King Charles III",
        "W": "World Cup bank holiday",
    ]

    private static let englandAndWales = """
        2012 0102N* 0406G 0409E 0507M 0604S* 0605D 0827U 1225C 1226B
        2013 0101N 0329G 0401E 0506M 0527S 0826U 1225C 1226B
        2014 0101N 0418G 0421E 0505M 0526S 0825U 1225C 1226B
        2015 0101N 0403G 0406E 0504M 0525S 0831U 1225C 1228B*
        2016 0101N 0325G 0328E 0502M 0530S 0829U 1226B 1227C*
        2017 0102N* 0414G 0417E 0501M 0529S 0828U 1225C 1226B
        2018 0101N 0330G 0402E 0507M 0528S 0827U 1225C 1226B
        2019 0101N 0419G 0422E 0506M 0527S 0826U 1225C 1226B
        2020 0101N 0410G 0413E 0508V 0525S 0831U 1225C 1228B*
        2021 0101N 0402G 0405E 0503M 0531S 0830U 1227C* 1228B*
        2022 0103N* 0415G 0418E 0502M 0602S 0603L 0829U 0919F 1226B 1227C*
        2023 0102N* 0407G 0410E 0501M 0508K 0529S 0828U 1225C 1226B
        2024 0101N 0329G 0401E 0506M 0527S 0826U 1225C 1226B
        2025 0101N 0418G 0421E 0505M 0526S 0825U 1225C 1226B
        2026 0101N 0403G 0406E 0504M 0525S 0831U 1225C 1228B*
        2027 0101N 0326G 0329E 0503M 0531S 0830U 1227C* 1228B*
        2028 0103N* 0414G 0417E 0501M 0529S 0828U 1225C 1226B
        """

    private static let scotland = """
        2012 01022 0103N* 0406G 0507M 0604S* 0605D 0806U 1130A 1225C 1226B
        2013 0101N 01022 0329G 0506M 0527S 0805U 1202A* 1225C 1226B
        2014 0101N 01022 0418G 0505M 0526S 0804U 1201A* 1225C 1226B
        2015 0101N 01022 0403G 0504M 0525S 0803U 1130A 1225C 1228B*
        2016 0101N 01042* 0325G 0502M 0530S 0801U 1130A 1226B 1227C*
        2017 01022 0103N* 0414G 0501M 0529S 0807U 1130A 1225C 1226B
        2018 0101N 01022 0330G 0507M 0528S 0806U 1130A 1225C 1226B
        2019 0101N 01022 0419G 0506M 0527S 0805U 1202A* 1225C 1226B
        2020 0101N 01022 0410G 0508V 0525S 0803U 1130A 1225C 1228B*
        2021 0101N 01042* 0402G 0503M 0531S 0802U 1130A 1227C* 1228B*
        2022 0103N* 01042* 0415G 0502M 0602S 0603L 0801U 0919F 1130A 1226B 1227C*
        2023 0102N* 01032* 0407G 0501M 0508K 0529S 0807U 1130A 1225C 1226B
        2024 0101N 01022 0329G 0506M 0527S 0805U 1202A* 1225C 1226B
        2025 0101N 01022 0418G 0505M 0526S 0804U 1201A* 1225C 1226B
        2026 0101N 01022 0403G 0504M 0525S 0615W 0803U 1130A 1225C 1228B*
        2027 0101N 01042* 0326G 0503M 0531S 0802U 1130A 1227C* 1228B*
        2028 0103N* 01042* 0414G 0501M 0529S 0807U 1130A 1225C 1226B
        """

    private static let northernIreland = """
        2012 0102N* 0319P* 0406G 0409E 0507M 0604S 0605D 0712O 0827U 1225C 1226B
        2013 0101N 0318P* 0329G 0401E 0506M 0527S 0712O 0826U 1225C 1226B
        2014 0101N 0317P 0418G 0421E 0505M 0526S 0714O* 0825U 1225C 1226B
        2015 0101N 0317P 0403G 0406E 0504M 0525S 0713O* 0831U 1225C 1228B*
        2016 0101N 0317P 0325G 0328E 0502M 0530S 0712O 0829U 1226B 1227C*
        2017 0102N* 0317P 0414G 0417E 0501M 0529S 0712O 0828U 1225C 1226B
        2018 0101N 0319P* 0330G 0402E 0507M 0528S 0712O 0827U 1225C 1226B
        2019 0101N 0318P* 0419G 0422E 0506M 0527S 0712O 0826U 1225C 1226B
        2020 0101N 0317P 0410G 0413E 0508V 0525S 0713O* 0831U 1225C 1228B*
        2021 0101N 0317P 0402G 0405E 0503M 0531S 0712O 0830U 1227C* 1228B*
        2022 0103N* 0317P 0415G 0418E 0502M 0602S 0603L 0712O 0829U 0919F 1226B 1227C*
        2023 0102N* 0317P 0407G 0410E 0501M 0508K 0529S 0712O 0828U 1225C 1226B
        2024 0101N 0318P* 0329G 0401E 0506M 0527S 0712O 0826U 1225C 1226B
        2025 0101N 0317P 0418G 0421E 0505M 0526S 0714O* 0825U 1225C 1226B
        2026 0101N 0317P 0403G 0406E 0504M 0525S 0713O* 0831U 1225C 1228B*
        2027 0101N 0317P 0326G 0329E 0503M 0531S 0712O 0830U 1227C* 1228B*
        2028 0103N* 0317P 0414G 0417E 0501M 0529S 0712O 0828U 1225C 1226B
        """
}
