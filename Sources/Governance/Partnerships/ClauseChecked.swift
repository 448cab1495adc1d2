/// Somebody looked whether a governing document has a clause.
public struct ClauseChecked: Happened {
    public static let name = "clause checked"

    /// Whose governing document.
    public let partnership: Partnership.Key
    /// Which clause.
    public let clause: GoverningClause
    /// What was found.
    public let found: ClauseFinding
    /// Where it stands: page and paragraph.
    public let reference: Kept?

    public static let form: Form<ClauseChecked> = Form(
        Field("partnership", \.partnership, "Whose governing document"),
        Field("clause", \.clause, "Which clause"),
        Field("found", \.found, "What was found"),
        Field("reference", \.reference, "Where it stands: page and paragraph"),
        make: ClauseChecked.init)

    public func fold(into record: inout Record, _ told: Told) {
        record.partnerships.change(partnership) { $0.clauses.insert(self, told) }
    }
}
