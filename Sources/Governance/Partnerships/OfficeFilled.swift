public import Almanac

/// Somebody holds an office in a partnership or for a body involved in it.
public struct OfficeFilled: Happened {
    public static let name = "office filled"

    /// Where the office is held: in a partnership, or for one body involved in it.
    public let of: SubjectRef
    /// The office that is filled.
    public let office: Office
    /// Who holds it; `nil` when no name is given.
    public let person: Person.Key?
    /// The rank by which they hold it; `nil` when none is given.
    public let rank: Rank?
    /// The body that appointed them; `nil` when that is not recorded.
    public let appointedBy: Body.Key?
    /// The last day of their term; `nil` when none was set.
    public let until: Day?
    /// The political group, where there are several in opposition; `nil` otherwise.
    public let group: Word?

    public static let form: Form<OfficeFilled> = Form(
        Field("of", \.of, "In a partnership or an involvement"),
        Field("office", \.office, "Which office"),
        Field("person", \.person, "Who, if named"),
        Field("rank", \.rank, "The rank by which they hold it"),
        Field("appointed-by", \.appointedBy, "The body that appointed them"),
        Field("until", \.until, "Until when"),
        Field("group", \.group, "Which group in opposition"),
        make: OfficeFilled.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.fillOffice(self, told)
    }
}
