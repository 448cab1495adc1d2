public import Almanac

/// A ground for a body’s part in a partnership was given, with its evidence.
public struct GroundGiven: Happened {
    public static let name = "ground given"

    /// In which case.
    public let joiningCase: JoiningCase.Key
    /// Which ground.
    public let ground: Ground
    /// The evidence for it.
    public let evidence: Kept
    /// The Act and section, statement, strategy or fund it rests on; `nil` when none is named.
    public let citation: PublicName?
    /// The sum saved, won or levered, in whole pence; `nil` when none is given.
    public let pence: Int?
    /// The last day on which it holds, as of a fund or strategy; `nil` when no end is known.
    public let until: Day?
    /// The risk it reduces; `nil` for every other ground.
    public let risk: Risk.Key?

    public static let form: Form<GroundGiven> = Form(
        Field("case", \.joiningCase, "In which case"),
        Field("ground", \.ground, "Which ground"),
        Field("evidence", \.evidence, "The evidence for it"),
        Field("citation", \.citation, "The Act and section, statement, strategy or fund"),
        Field("pence", \.pence, "The sum, in pence"),
        Field("until", \.until, "Until when it holds"),
        Field("risk", \.risk, "Which risk it reduces"),
        make: GroundGiven.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.cases.change(joiningCase) { $0.grounds.insert(self, told) }
    }
}
