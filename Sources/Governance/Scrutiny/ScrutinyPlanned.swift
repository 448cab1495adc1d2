public import Almanac

/// A committee put a body’s part in a partnership on its work programme.
public struct ScrutinyPlanned: Happened {
    public static let name = "scrutiny planned"

    /// Whose part in a partnership.
    public let involvement: Involvement.Key
    /// Which committee.
    public let committee: Body.Key
    /// For when.
    public let day: When

    public static let form: Form<ScrutinyPlanned> = Form(
        Field("involvement", \.involvement, "Whose part in a partnership"),
        Field("committee", \.committee, "Which committee"),
        Field("day", \.day, "For when"),
        make: ScrutinyPlanned.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.involvements.change(involvement) { $0.scrutiny.insert(self, told) }
    }
}
