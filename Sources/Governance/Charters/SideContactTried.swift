/// Somebody tried whether the contact of a side of a charter works.
public struct SideContactTried: Happened {
    public static let name = "side contact tried"

    /// Under which adoption.
    public let adoption: Adoption.Key
    /// Which side.
    public let side: Word
    /// Whether it works.
    public let works: Bool

    public static let form: Form<SideContactTried> = Form(
        Field("adoption", \.adoption, "Under which adoption"),
        Field("side", \.side, "Which side"),
        Field("works", \.works, "Whether it works"),
        make: SideContactTried.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.adoptions.change(adoption) { $0.trials.insert(self, told) }
    }
}
