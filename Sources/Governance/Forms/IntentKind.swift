/// One kind of intent, for whoever lists them, draws their forms or reads them.
public struct IntentKind: Sendable {
    /// Its name at every door: `call-meeting`.
    public let word: String
    /// What it does, in one sentence.
    public let says: String
    /// What its sender must be entitled to.
    public let power: Power
    /// Its own fields, without those that every intent shares.
    public let fields: [FieldDescription]
    /// Whether it may report what was done elsewhere, on a day and on somebody's word.
    public let mayReport: Bool
    let read: @Sendable (Datum, Desk) -> Result<any Intent, Refusal>

    init<I: Intent>(_ type: I.Type) {
        word = I.word
        says = I.says
        power = I.power
        fields = I.form.fields
        mayReport = I.mayReport
        read = { datum, desk in I.form.read(datum, desk).map { $0 as any Intent } }
    }

    /// Every intent there is, by subject folder.
    public static let all: [IntentKind] =
        places + bodiesAndPeople + partnerships + meetings + papers + decisions + charters
        + joining + partnershipUpkeep + significance + bringingBack + performance + risks
        + complaints + resourceUse + scrutiny + charterUpkeep

    private static let byWord = Dictionary(uniqueKeysWithValues: all.map { ($0.word, $0) })

    /// The kind of that word, if there is one.
    public static func named(_ word: String) -> IntentKind? { byWord[word] }
}
