public import Almanac

/// An hour was set after which publication counts as the next day.
public struct CutOffSet: Happened {
    public static let name = "cut-off set"

    /// Whose papers it is for: the place's, one body's or one partnership's.
    public let of: SubjectRef
    /// The hour, UK time; what is published later counts as the next day's.
    public let time: ClockTime

    public static let form: Form<CutOffSet> = Form(
        Field("of", \.of, "Whose: the place, a body or a partnership"),
        Field("time", \.time, "The hour, UK time"),
        make: CutOffSet.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.place.cutOffs.insert(self, told)
    }
}
