/// What came of a complaint at a stage.
public enum ComplaintOutcome: String, Choice, Hashable {
    case upheld, partlyUpheld, notUpheld, withdrawn

    public static let meaning = "an outcome of a complaint"
}
