public import Almanac

/// Set a condition for joining a partnership: it becomes a promise of the body.
public struct SetCondition: Intent {
    public static let word = "set-condition"
    public static let says = "Set a condition for joining a partnership: it becomes a promise."
    public static let power = Power.decide
    public static let form: Form<SetCondition> = Form(
        Field("case", \.joiningCase, "In which case"),
        Field.new("promise", \.promise, "The promise it becomes"),
        Field("matter", \.matter, "What is to be so"),
        Field("person", \.person, "Who sees to it, if named"),
        Field("due", \.due, "By when"),
        make: SetCondition.init)

    /// The case in which it is set.
    public let joiningCase: JoiningCase.Key
    /// The promise it becomes, by its new key.
    public let promise: Promise.Key
    /// What is to be so.
    public let matter: Kept
    /// Who sees to it; `nil` when nobody is named.
    public let person: Person.Key?
    /// By when; `nil` when no date is given.
    public let due: Day?

    public func scope(in record: Record) -> SubjectRef {
        joiningCase.ref
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        let found = try record.find(joiningCase, on: record.cases, "case")
        try record.mustBeOpen(joiningCase)
        try record.mustBeNew(promise, on: record.promises, "promise")
        if let person { _ = try record.find(person, on: record.people, "person") }
        guard let opened = found.opened.value else { return [] }
        let made = PromiseMade(
            promise: promise, by: opened.body.ref, person: person, rank: nil,
            about: opened.partnership, matter: matter, due: due, report: nil)
        return [
            .decisions(.promiseMade(made)),
            .joining(.conditionSet(ConditionSet(joiningCase: joiningCase, promise: promise))),
        ]
    }
}
