/// It was set how many have to come for a partnership to decide anything.
public struct QuorumSet: Happened {
    public static let name = "quorum set"

    /// Whose quorum.
    public let partnership: Partnership.Key
    /// How many make a quorum; one or more.
    public let number: Int
    /// Whether the people who come are counted, or the seats they come for.
    public let of: QuorumOf

    public static let form: Form<QuorumSet> = Form(
        Field("partnership", \.partnership, "Whose quorum"),
        Field("number", \.number, "How many make a quorum"),
        Field("of", \.of, "Whether people or seats are counted"),
        make: QuorumSet.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.quorums.insert(self, told) }
    }
}
