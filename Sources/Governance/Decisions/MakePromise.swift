/// Record a promise, with its owner and its date if it has one.
public struct MakePromise: Intent {
    public static let word = "make-promise"
    public static let says = "Record a promise, with its owner and its date if it has one."
    public static let power = Power.decide
    public static let form: Form<MakePromise> =
        PromiseMade.form.held(by: \.made, make: MakePromise.init)

    /// What is to be recorded.
    public let made: PromiseMade

    public func scope(in record: Record) -> SubjectRef {
        made.by
    }

    public func decide(
        on record: Record, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        try record.mustBeNew(made.promise, on: record.promises, "promise")
        try record.mustConvene(made.by, "by")
        if let about = made.about { _ = try record.find(about, on: record.partnerships, "about") }
        if let report = made.report { _ = try record.find(report, on: record.papers, "report") }
        if let person = made.person { _ = try record.find(person, on: record.people, "person") }
        return [.decisions(.promiseMade(made))]
    }
}
