/// A day kept as a bank holiday, and why.
public struct Holiday: Hashable, Sendable {
    /// The day it is kept.
    public let day: Day

    /// Its name as GOV.UK gives it: "Good Friday", "Early May bank holiday".
    public let name: String

    /// Whether it is kept for another day that fell at a weekend.
    public let isSubstitute: Bool

    /// Whether it is worked out from the rules for a year not yet proclaimed, and so may change.
    public let isProjected: Bool

    /// Makes a holiday; one somebody has typed is neither a substitute nor projected.
    public init(day: Day, name: String, isSubstitute: Bool = false, isProjected: Bool = false) {
        self.day = day
        self.name = name
        self.isSubstitute = isSubstitute
        self.isProjected = isProjected
    }

    /// The name, and whether it is only projected: "Good Friday (projected)".
    public var title: String {
        isProjected ? "\(name) (projected)" : name
    }
}
